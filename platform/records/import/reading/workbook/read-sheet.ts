import { createReadStream } from "node:fs";
import type { BrokenRow, RawRow, ReadWatch } from "../../../csv/raw-row";
import type { KindFile } from "../source-file";
import { parseXml } from "./parse-xml";
import { SheetCells } from "./sheet-cells";
import { Workbook } from "./workbook";
import { problemOf } from "./workbook-fault";

/** Reads the rows of a workbook's sheet; what goes wrong in reading it is a broken row. */
export async function* readSheet(
  { path, sheet }: Pick<KindFile, "path" | "sheet">,
  watch: ReadWatch,
): AsyncGenerator<readonly (RawRow | BrokenRow)[]> {
  let workbook: Workbook | undefined;
  let line: number | null = null;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) watch.digest(chunk);
    workbook = await Workbook.open(path);
    const part = workbook.sheets.find(({ name }) => name === sheet)?.part ?? "";
    const cells = new SheetCells(await workbook.readContext());
    const pieces = workbook.archive.read(part, (bytes) => watch.advance(bytes));
    for await (const _ of parseXml(pieces, cells)) {
      const rows = cells.take();
      if (rows.length === 0) continue;
      line = rows.at(-1)?.line ?? line;
      yield rows;
    }
    yield cells.merged();
  } catch (error) {
    yield [{ line, columnNumber: null, found: null, problem: problemOf(error) } satisfies BrokenRow];
  } finally {
    workbook?.close();
  }
}
