import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import { importInto } from "../../commands/records/import-into";
import { recordKinds } from "../../commands/records/record-kinds";
import { recordSources } from "../../commands/records/record-sources";
import { templateInto } from "../../commands/records/template-into";
import { readRows } from "../../platform/records/testkit/read-rows";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

describe("workbooks of the graph's records", () => {
  const folder = temporaryFolder();
  let databases: Databases;

  beforeAll(async () => {
    databases = await openDatabases({ folder: join(folder.path, "data") });
    expect(await importInto(databases, recordSources(root))).toMatchObject({ ok: true });
  });
  afterAll(async () => {
    await Promise.all(Object.values(databases).map((database) => database.close()));
    folder.remove();
  });

  it("are templates of every kind, which are imported as they are", async () => {
    const templates = join(folder.path, "templates");
    mkdirSync(templates);
    for (const { name } of recordKinds)
      await templateInto(databases, name, (kind) => join(templates, `${kind}.xlsx`));
    expect(await importInto(databases, [templates])).toMatchObject({ ok: true, faults: { total: 0 } });
    const [headings, flag] = await readRows(join(templates, "registrations.xlsx"), "Danh mục mã");
    expect(headings?.slice(0, 2)).toEqual(["Danh hiệu đăng ký", "Nghĩa"]);
    expect(flag?.slice(0, 2)).toEqual(["ADVANCED_LABOUR_COLLECTIVE", "Tập thể lao động tiên tiến"]);
  });

  it("are exports, which say what the records are", async () => {
    const exported = join(folder.path, "exported");
    const counts = await exportFrom(databases, exported, "xlsx");
    const records = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const again = await importInto(databases, [exported]);
    expect(again).toMatchObject({ ok: true, report: { total: { inserted: 0, updated: 0 } } });
    expect(again.ok && again.report.kinds.reduce((sum, { read }) => sum + read, 0)).toBe(records);
  });
});
