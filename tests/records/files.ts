import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../platform/records/csv/parse-csv";
import { root } from "../../testing/start-process";

type Row = Readonly<Record<string, string>>;

const folders = ["articles", "catalogue"].map((name) => join(root, "data", name));

/** The project's own records, by their kinds, as the files have them. */
export const recordFiles: ReadonlyMap<string, readonly Row[]> = new Map(
  [...new Set(folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(".csv")))].map(
    (name) => [
      name.slice(0, -".csv".length),
      folders.flatMap((folder) =>
        readdirSync(folder).includes(name) ? parseCsv(readFileSync(join(folder, name), "utf8")) : [],
      ),
    ],
  ),
);

/** The records of one kind. */
export function records(kind: string): readonly Row[] {
  const rows = recordFiles.get(kind);
  if (!rows) throw new Error(`there are no records of the kind ${kind}`);
  return rows;
}
