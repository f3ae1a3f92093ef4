const needsQuotes = /[",\r\n]|^ | $/;

/** One row of a CSV file with its line end; cells are in quotes where they must be. */
export function csvLine(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === "") return '""\n';
  return `${cells.map(quoted).join(",")}\n`;
}

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
