import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRows } from "../testkit/read-rows";
import type { SheetRow } from "./cell";
import { NotForWorkbooks } from "./sheet-xml";
import { writeWorkbook } from "./write-workbook";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "workbook-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("a workbook that is written", () => {
  it("has its sheets, and in their cells what was put there", async () => {
    const path = join(folder, "a.xlsx");
    const rows: readonly SheetRow[] = [
      { cells: ["Tên", "Ngày & giờ", null, " <a> "], style: "heading" },
      { cells: ["một\nhai", { day: "2024-01-05" }, null, 3359.82], styles: new Map([[0, "faulty"]]) },
      { cells: [null, { day: "1900-02-01" }, true] },
    ];
    await writeWorkbook(path, [
      { name: "Một & hai", frozenRows: 1, rows },
      { name: "Ba", frozenRows: 0, rows: [{ cells: ["x"] }] },
    ]);
    expect(await readRows(path, "Một & hai")).toEqual([
      ["Tên", "Ngày & giờ", "", " <a> "],
      ["một\nhai", "05/01/2024", "", "3359.82"],
      ["", "1900-02-01", "TRUE"],
    ]);
    expect(await readRows(path, "Ba")).toEqual([["x"]]);
  });

  it("takes no text that is too long for a cell", async () => {
    const rows = [{ cells: ["a".repeat(32_768)] }];
    const written = writeWorkbook(join(folder, "a.xlsx"), [{ name: "a", frozenRows: 0, rows }]);
    await expect(written).rejects.toThrow(NotForWorkbooks);
  });

  it("ends with what goes wrong where its rows come from", async () => {
    const rows = (async function* () {
      yield { cells: ["a"] };
      throw new Error("no more");
    })();
    const written = writeWorkbook(join(folder, "a.xlsx"), [{ name: "a", frozenRows: 0, rows }]);
    await expect(written).rejects.toThrow("no more");
  });
});
