/**
 * How a text begins that a spreadsheet takes for a formula, however often it is marked as none: with a tab or a line end,
 * or with one of the signs `=`, `+`, `-`, `@`. Some programs take the signs in their full width and small forms for these,
 * and pass over spaces and what is not seen before them.
 */
const formula =
  /^'*(?:[\t\r\n]|[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212])/u;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A text as it stands in a cell: with an apostrophe before it where a spreadsheet would take it for a formula and run
 * it. Numbers are none.
 */
export function guardFormula(text: string): string {
  return isTakenForFormula(text) ? `'${text}` : text;
}

/** The text that a cell stands for: without the apostrophe that marks it as no formula. */
export function unguardFormula(cell: string): string {
  const text = cell.slice(1);
  return cell.startsWith("'") && isTakenForFormula(text) ? text : cell;
}

function isTakenForFormula(text: string): boolean {
  return formula.test(text) && !number.test(text);
}
