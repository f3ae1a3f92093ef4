import { isBroken, shownAt, unwatched } from "../csv/raw-row";
import { readSheet } from "../import/reading/workbook/read-sheet";

/** What the cells of a workbook's sheet show, a list a row. */
export async function readRows(path: string, sheet: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of readSheet({ path, sheet }, unwatched)) {
    for (const row of batch) {
      if (isBroken(row)) throw new Error(row.problem.allowed.en);
      rows.push(row.cells.map((_, at) => shownAt(row, at)));
    }
  }
  return rows;
}
