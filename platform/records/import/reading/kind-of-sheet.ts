import type { Text } from "../../../languages/language";
import { trimSpaces } from "../../columns/cell-text";
import { isBroken, type RawRow } from "../../csv/raw-row";
import { mostRowsAbove } from "../../headings/find-heading-row";
import { columnHeaded, type CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import { isOfCodes } from "../../template/codes-sheet-name";
import { texts } from "./reading.texts";
import { rowsOfPart } from "./workbook/read-sheet";
import type { SheetPart, Workbook } from "./workbook/workbook";

/**
 * What a sheet holds: records of a kind; none, and the reason that it is not read; or `unknown` where its name is the
 * misspelt one of a kind, if anything.
 */
export type SheetReading =
  | { readonly kind: CompiledKind; readonly isHidden: boolean }
  | { readonly unread: Text }
  | "empty"
  | "unknown";

/**
 * Finds out what a sheet holds. In a workbook that is named after a kind, the first sheet that is shown holds it, and so do
 * others with a header of the kind; any sheet may be named after a kind itself.
 * @param ofWorkbook the kind that the workbook is named after
 */
export async function readingOf(
  sheet: SheetPart,
  workbook: Workbook,
  ofWorkbook: CompiledKind | undefined,
  kinds: KindSet,
): Promise<SheetReading> {
  const { isHidden, name } = sheet;
  if (isOfCodes(name)) return { unread: texts.listsCodes };
  const isFirst = sheet === workbook.sheets.find((each) => !each.isHidden);
  const named = isFirst && ofWorkbook ? ofWorkbook : kinds.findNamed(name);
  if (named && !isHidden) return { kind: named, isHidden };
  const rows = await firstRows(workbook, sheet);
  if (rows.length === 0) return "empty";
  const hasHeader = ofWorkbook && rows.some((row) => isHeaderOf(row, ofWorkbook));
  const kind = named ?? (hasHeader ? ofWorkbook : undefined);
  if (kind) return { kind, isHidden };
  if (ofWorkbook) return { unread: texts.noHeaderOf({ kind: ofWorkbook.label }) };
  return isHidden ? { unread: texts.isHidden } : "unknown";
}

/** The rows among which the header is, if the sheet has one. */
async function firstRows(workbook: Workbook, { part }: SheetPart): Promise<readonly RawRow[]> {
  const first: RawRow[] = [];
  for await (const rows of rowsOfPart(workbook, part)) {
    first.push(...rows.filter((each): each is RawRow => !isBroken(each)).slice(0, mostRowsAbove));
    if (first.length >= mostRowsAbove) break;
  }
  return first.slice(0, mostRowsAbove);
}

/** Whether most of the columns that a kind requires stand in a row. */
function isHeaderOf({ cells }: RawRow, kind: CompiledKind): boolean {
  const named = new Set(cells.map((cell) => columnHeaded(kind, trimSpaces(cell))));
  const required = kind.columns.filter(({ column }) => column.isRequired);
  return required.filter((column) => named.has(column)).length * 2 > required.length;
}
