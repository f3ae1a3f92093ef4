import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { endChild } from "../../testing/child-process";
import { inTime, printed, root, spawnNode } from "../../testing/start-process";

/** Starts an import that stands still at a moment, and waits until it does. */
export async function stopAt(
  moment: string,
  env: Readonly<Record<string, string>>,
  source: string,
): Promise<ChildProcess> {
  const program = join(root, "dist", "tests", "importing-at-size", "stopping-import.js");
  const started = spawnNode([program, moment, source], { env });
  await inTime(started, `at "${moment}"`, printed(started, new RegExp(`reached (${moment})`)), {
    name: "the import",
  });
  return started.child;
}

/** Ends a process as a crash does, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  await endChild(child, "SIGKILL");
}

/** What the databases hold, as a digest of everything that is exported. */
export async function contentOf(
  dataDir: string,
  location: DatabaseLocation = { folder: dataDir },
): Promise<string> {
  const databases = await openDatabases(location);
  const folder = join(dataDir, "export");
  await exportFrom(databases, folder);
  await Promise.all(Object.values(databases).map((database) => database.close()));
  return digestOf(folder);
}

/** One digest of all files of a folder. */
export function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
