import { join } from "node:path";
import { openDatabases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import { importInto } from "../../commands/records/import-into";
import { recordKinds } from "../../commands/records/record-kinds";
import { recordSources } from "../../commands/records/record-sources";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { readTables } from "./read-tables";
import { digestOf } from "./run-import";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Imports some sources into empty databases and exports these; gives the folder of the files. */
async function importAndExport(name: string, sources: readonly string[]): Promise<string> {
  const databases = await openDatabases({ folder: join(folder.path, name) });
  const exported = join(folder.path, `${name}-files`);
  expect(await importInto(databases, sources)).toMatchObject({ ok: true });
  await exportFrom(databases, exported);
  await Promise.all(Object.values(databases).map((database) => database.close()));
  return exported;
}

describe("the project's own records", () => {
  it("are exported as they stand in its files, and import and export again gives the same bytes", async () => {
    const first = await importAndExport("first", recordSources(root));
    const given = readTables(recordSources(root));
    const exported = readTables([first]);
    expect([...exported.keys()].sort()).toEqual(recordKinds.map(({ name }) => name).sort());
    for (const [kind, rows] of exported)
      expect({ kind, rows }).toEqual({ kind, rows: given.get(kind) ?? new Map() });
    expect(digestOf(await importAndExport("second", [first]))).toBe(digestOf(first));
  });
});
