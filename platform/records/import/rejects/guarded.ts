import { trimSpaces } from "../../columns/cell-text";
import { guardFormula } from "../../columns/formula-guard";

/** A cell that is put aside: what a spreadsheet would take for a formula is marked as none, if it is not yet. */
export function guarded(cell: string): string {
  const text = trimSpaces(cell);
  return text.startsWith("'") ? text : guardFormula(text);
}
