import { join } from "node:path";
import { Region, regions, Town, towns } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { readRows } from "../testkit/read-rows";
import type { CellValue } from "../workbooks/cell";
import { writeWorkbook } from "../workbooks/write-workbook";
import { writeTemplate } from "./write-template";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const catalogues = new Map([
  [
    "regions",
    [
      ["red", "Sông Hồng"],
      ["cuu", "Cửu Long"],
    ] as const,
  ],
]);

describe("a template", () => {
  it("has a title, a hint, the headings with the required ones marked, and a sheet of what may be chosen", async () => {
    const path = join(bench.folder, "towns.xlsx");
    await writeTemplate(towns, catalogues, path);
    const [title, hint, headings] = await readRows(path, "Thành phố");
    expect(title).toEqual(["THÀNH PHỐ"]);
    expect(hint?.[0]).toContain("Cột có dấu * phải điền");
    expect(headings?.slice(0, 4)).toEqual(["Mã thành phố *", "Tên thành phố *", "Vùng *", "Kết nghĩa"]);
    expect(await readRows(path, "Danh mục mã")).toEqual([
      ["Vùng", "Nghĩa"],
      ["red", "Sông Hồng"],
      ["cuu", "Cửu Long"],
    ]);
  });

  it("is imported as it is, empty or filled", async () => {
    await writeTemplate(towns, catalogues, join(bench.folder, "towns.xlsx"));
    await writeTemplate(regions, new Map(), join(bench.folder, "regions.xlsx"));
    expect(await bench.import()).toMatchObject({ ok: true, report: { total: { inserted: 0 } } });
    await fill("regions.xlsx", "Vùng", ["red", "Sông Hồng", "NORTH"]);
    await fill("towns.xlsx", "Thành phố", [
      "hn",
      "Hà Nội",
      "red",
      null,
      8435700,
      3359.82,
      "10/10/1910",
      null,
      "Có",
    ]);
    expect(await bench.import()).toMatchObject({ ok: true });
    expect(await bench.north.manager.count(Region)).toBe(1);
    expect(await bench.north.manager.find(Town)).toMatchObject([
      { name: "Hà Nội", foundedOn: "1910-10-10", coastal: true },
    ]);
  });
});

/** Fills a template as a clerk does. */
async function fill(name: string, sheet: string, cells: readonly CellValue[]): Promise<void> {
  const path = join(bench.folder, name);
  const rows = (await readRows(path, sheet)).map((each) => ({ cells: each }));
  const codes = [{ cells: ["Mã", "Nghĩa"] }];
  await writeWorkbook(path, [
    { name: sheet, frozenRows: 3, rows: [...rows, { cells }] },
    { name: "Danh mục mã", frozenRows: 1, rows: codes },
  ]);
}
