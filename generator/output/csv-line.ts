/** One row of a file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(",")}\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
