import { trimSpaces } from "../../columns/cell-text";
import { isBroken, type RawRow } from "../../csv/raw-row";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import { rowsOfPart } from "./workbook/read-sheet";
import type { SheetPart, Workbook } from "./workbook/workbook";

/**
 * What a sheet holds: records of a kind; none, and the reason that it is not read; or `unknown` where its name is the
 * misspelt one of a kind, if anything.
 */
export type SheetReading =
  | { readonly kind: CompiledKind; readonly isHidden: boolean }
  | { readonly unread: string }
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
  const isFirst = sheet === workbook.sheets.find((each) => !each.isHidden);
  const named = isFirst && ofWorkbook ? ofWorkbook : kinds.find(name);
  if (named && !isHidden) return { kind: named, isHidden };
  const row = await firstRow(workbook, sheet);
  if (row === undefined) return "empty";
  const kind = named ?? (ofWorkbook && isHeaderOf(row, ofWorkbook) ? ofWorkbook : undefined);
  if (kind) return { kind, isHidden };
  if (ofWorkbook) return { unread: `its first row is not the header of ${ofWorkbook.name}` };
  return isHidden ? { unread: "it is hidden" } : "unknown";
}

async function firstRow(workbook: Workbook, { part }: SheetPart): Promise<RawRow | undefined> {
  for await (const rows of rowsOfPart(workbook, part)) {
    const row = rows.find((each): each is RawRow => !isBroken(each));
    if (row) return row;
  }
  return undefined;
}

/** Whether most of the columns that a kind requires stand in a row. */
function isHeaderOf({ cells }: RawRow, { columns, byHeader }: CompiledKind): boolean {
  const named = new Set(cells.map((cell) => byHeader.get(trimSpaces(cell))));
  const required = columns.filter(({ column }) => column.isRequired);
  return required.filter((column) => named.has(column)).length * 2 > required.length;
}
