import { trimSpaces } from "../../columns/cell-text";
import { isBroken, type BrokenRow, type RawRow, type ReadWatch } from "../../csv/raw-row";
import { readCsv } from "../../csv/read-csv";
import { isHeadingRow, mostRowsAbove, type HeadingRow } from "../../headings/find-heading-row";
import { isNumbering } from "../../headings/rows-without-records";
import { columnHeaded, type CompiledKind } from "../../kinds/compiled-kind";
import type { KindFile } from "./source-file";
import { readSheet } from "./workbook/read-sheet";

/** Some of the rows of a file, in their order. */
export interface TablePiece {
  /** The header, in the first piece with rows below it; what stands above it is not among the rows of any piece. */
  readonly header?: HeadingRow<RawRow>;
  readonly rows: readonly (RawRow | BrokenRow)[];
}

/**
 * Reads a file, whatever its format, and finds its header: the first row where it names a column in exactly its letters, else
 * the first with headings among the first 30, else the first row, of which faults then tell.
 */
export async function* readTable(
  file: KindFile,
  kind: CompiledKind,
  watch: ReadWatch,
): AsyncGenerator<TablePiece> {
  const above: RawRow[] = [];
  let isFound = false;
  for await (const batch of rowsOfFile(file, watch)) {
    const rows: (RawRow | BrokenRow)[] = [];
    let header: HeadingRow<RawRow> | undefined;
    for (const row of batch) {
      if (isFound || isBroken(row)) {
        rows.push(row);
      } else if (isHeader(row, kind, above.length === 0)) {
        header = { row, above };
        isFound = true;
      } else if (above.push(row) === mostRowsAbove) {
        header = firstAsHeader(above);
        rows.unshift(...above.slice(1));
        isFound = true;
      }
    }
    yield { header, rows };
  }
  if (!isFound && above.length > 0) yield { header: firstAsHeader(above), rows: above.slice(1) };
}

function isHeader({ cells }: RawRow, kind: CompiledKind, isFirst: boolean): boolean {
  const names = cells.map(trimSpaces);
  if (isFirst && names.some((name) => kind.byHeader.has(name))) return true;
  return isHeadingRow(names, (name) => isNumbering(name) || columnHeaded(kind, name) !== undefined);
}

function firstAsHeader([row]: readonly RawRow[]): HeadingRow<RawRow> | undefined {
  return row && { row, above: [] };
}

function rowsOfFile(file: KindFile, watch: ReadWatch): AsyncIterable<readonly (RawRow | BrokenRow)[]> {
  return file.sheet === undefined ? readCsv(file, watch) : readSheet(file, watch);
}
