import { createReadStream } from "node:fs";
import type { BrokenRow, RawRow, ReadWatch } from "../../../csv/raw-row";
import type { KindFile } from "../source-file";
import { parseXml } from "./parse-xml";
import { SheetCells } from "./sheet-cells";
import { Workbook } from "./workbook";
import { problemOf } from "./workbook-fault";

/**
 * Reads the rows of a workbook's sheet. A sheet has no cells where nothing stands, so its rows are made as long as the
 * header; what goes wrong in reading it is a broken row.
 */
export async function* readSheet(
  { path, sheet }: KindFile,
  watch: ReadWatch,
): AsyncGenerator<readonly (RawRow | BrokenRow)[]> {
  let workbook: Workbook | undefined;
  let line: number | null = null;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) watch.digest(chunk);
    workbook = await Workbook.open(path);
    const part = workbook.sheets.find(({ name }) => name === sheet)?.part ?? "";
    const cells = new SheetCells(await workbook.readContext());
    let width = 0;
    const pieces = workbook.archive.read(part, (bytes) => watch.advance(bytes));
    for await (const _ of parseXml(pieces, cells)) {
      const rows = cells.take();
      if (rows.length === 0) continue;
      width ||= rows[0]?.cells.length ?? 0;
      line = rows.at(-1)?.line ?? line;
      yield rows.map((row) => padded(row, width));
    }
    yield cells.merged();
  } catch (error) {
    yield [{ line, columnNumber: null, found: null, problem: problemOf(error) } satisfies BrokenRow];
  } finally {
    workbook?.close();
  }
}

function padded(row: RawRow, width: number): RawRow {
  if (row.cells.length >= width) return row;
  return { ...row, cells: [...row.cells, ...new Array<string>(width - row.cells.length).fill("")] };
}
