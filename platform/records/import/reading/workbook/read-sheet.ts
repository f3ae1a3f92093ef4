import { createReadStream } from "node:fs";
import type { BrokenRow, RawRow, ReadWatch } from "../../../csv/raw-row";
import type { KindFile } from "../source-file";
import { parseXml } from "./parse-xml";
import { SheetCells } from "./sheet-cells";
import { Workbook } from "./workbook";
import { problemOf } from "./workbook-fault";

/** Reads the rows of a workbook's sheet; what goes wrong in reading it is a broken row. */
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
    for await (const rows of rowsOfPart(workbook, part, (bytes) => watch.advance(bytes))) {
      line = rows.at(-1)?.line ?? line;
      yield rows;
    }
  } catch (error) {
    yield [{ line, columnNumber: null, found: null, problem: problemOf(error) } satisfies BrokenRow];
  } finally {
    workbook?.close();
  }
}

/**
 * The rows of the part of a workbook that a sheet stands in, and then the merged cells among them.
 * @throws WorkbookFault, and what else goes wrong in reading it.
 */
export async function* rowsOfPart(
  workbook: Workbook,
  part: string,
  onPacked?: (bytes: number) => void,
): AsyncGenerator<readonly (RawRow | BrokenRow)[]> {
  const cells = new SheetCells(await workbook.context());
  for await (const _ of parseXml(workbook.archive.read(part, onPacked), cells)) {
    const rows = cells.take();
    if (rows.length > 0) yield rows;
  }
  yield cells.merged();
}
