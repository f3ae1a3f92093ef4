import { CsvRows } from "./csv-rows";
import { isBroken } from "./raw-row";

/**
 * The rows of a small CSV text as records by its header.
 * @throws Error when a row is broken.
 */
export function parseCsv(text: string): Readonly<Record<string, string>>[] {
  const csv = new CsvRows();
  const [header = [], ...rows] = [...csv.push(text), ...csv.end()].map((row) => {
    if (isBroken(row)) throw new Error(`line ${row.line}: ${row.problem.allowed.en}`);
    return row.cells;
  });
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}
