import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvRows } from "../../platform/records/csv/csv-rows";
import { root } from "../../testing/start-process";

type Row = Readonly<Record<string, string>>;

const folders = ["articles", "catalogue"].map((name) => join(root, "data", name));

function rowsOf(file: string): readonly Row[] {
  const csv = new CsvRows();
  const [header = [], ...rows] = [...csv.push(readFileSync(file, "utf8")), ...csv.end()].map((row) =>
    "cells" in row ? row.cells : [],
  );
  return rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])));
}

/** The project's own records, by their kinds, as the files have them. */
export const recordFiles: ReadonlyMap<string, readonly Row[]> = new Map(
  [...new Set(folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(".csv")))].map(
    (name) => [
      name.slice(0, -".csv".length),
      folders.flatMap((folder) => (readdirSync(folder).includes(name) ? rowsOf(join(folder, name)) : [])),
    ],
  ),
);

/** The records of one kind. */
export function records(kind: string): readonly Row[] {
  const rows = recordFiles.get(kind);
  if (!rows) throw new Error(`there are no records of the kind ${kind}`);
  return rows;
}
