import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command";
import { freshDatabase, type TestDatabase } from "./test-database";

const variable = "EMULATION_GRAPH_TEST_RECORDS";

let imported: TestDatabase | undefined;

/** Imports the project's own records, before all tests of the run. */
export async function importProjectRecords(): Promise<void> {
  imported = freshDatabase();
  await importInto(imported);
  process.env[variable] = JSON.stringify({ env: imported.env, location: imported.location });
}

/** Takes them away, after all tests. */
export async function removeRecords(): Promise<void> {
  await imported?.remove();
}

/** Databases that hold the project's own records, for all who only read: nothing may be written to them. */
export function recordsToRead(): TestDatabase {
  const told = process.env[variable];
  if (!told) throw new Error("the records are not imported: run through `npm test`");
  const { env, location } = JSON.parse(told) as Pick<TestDatabase, "env" | "location">;
  return { env, location, remove: async () => undefined };
}

/** The same for one who writes: databases of a test's own. */
export async function recordsToWrite(): Promise<TestDatabase> {
  const own = freshDatabase();
  const { location } = recordsToRead();
  if ("folder" in location && "folder" in own.location) copyDatabases(location.folder, own.location.folder);
  else await importInto(own);
  return own;
}

async function importInto(database: TestDatabase): Promise<void> {
  const { code, stderr } = await runCommand("import", [], database.env);
  if (code === 0) return;
  await database.remove();
  throw new Error(stderr);
}

/** Nobody writes to them, so that the files are whole without their write-ahead logs. */
function copyDatabases(from: string, to: string): void {
  for (const file of readdirSync(from).filter((name) => name.endsWith(".sqlite")))
    copyFileSync(join(from, file), join(to, file));
}
