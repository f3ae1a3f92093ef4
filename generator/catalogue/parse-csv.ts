/** The rows of a small CSV text as records by its header. */
export function parseCsv(text: string): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = rowsOf(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error("a quote is not closed");
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
