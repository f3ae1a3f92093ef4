import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import { importInto } from "../../commands/records/import-into";
import { runCommand } from "../../testing/run-command";
import { temporaryFolder } from "../../testing/temporary-folder";
import { writeRecords } from "./write-records";

const folder = temporaryFolder();
afterAll(() => folder.remove());

async function countRecords(databases: Databases): Promise<number> {
  const counts = await exportFrom(databases, join(folder.path, "counted"));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

describe("a full disk", () => {
  it("is told in one line, and leaves nothing of the import in any database", async () => {
    const databases = await openDatabases({ folder: join(folder.path, "full") });
    const source = writeRecords(join(folder.path, "records"), 3000);
    await databases["awards"]?.write(async (manager) => {
      const [{ page_count: pages }] = await manager.query<[{ page_count: number }]>("PRAGMA page_count");
      await manager.query(`PRAGMA max_page_count = ${pages + 100}`);
    });
    await expect(importInto(databases, [source], { folder: join(folder.path, "full") })).rejects.toThrow(
      "awards cannot be written to the database awards: its disk is full; make room and try again. Nothing was written.",
    );
    expect(await countRecords(databases)).toBe(0);
    await databases["awards"]?.write((manager) => manager.query("PRAGMA max_page_count = 1000000"));
    const again = await importInto(databases, [source], { folder: join(folder.path, "full") });
    expect(again).toMatchObject({ ok: true });
    expect(await countRecords(databases)).toBeGreaterThan(3000);
    await Promise.all(Object.values(databases).map((database) => database.close()));
  });
});

describe("a file of two gigabytes that holds no records", () => {
  it.each([
    ["people.csv", "people.csv:2: text; a NUL byte stands here; check that this is a CSV file"],
    ["people.xlsx", "people.xlsx: this is no Excel workbook, whatever its name says"],
  ])("is refused at once and in little memory: %s", async (name, fault) => {
    const path = join(folder.path, name);
    const file = openSync(path, "w");
    writeSync(file, "code,full_name,sector,sources,inferred,note\n");
    ftruncateSync(file, 2 * 1024 ** 3);
    closeSync(file);
    const { code, stderr } = await runCommand("import", [path], {
      DATA_DIR: join(folder.path, "large"),
      NODE_OPTIONS: "--max-old-space-size=100",
    });
    expect(code).toBe(1);
    expect(stderr).toContain(fault);
    expect(stderr).toContain("nothing was written");
  });
});
