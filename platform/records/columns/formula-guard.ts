/** How a text begins that a spreadsheet takes for a formula, however often it is marked as none. */
const formula = /^'*[=+\-@\t\r\n]/;
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
