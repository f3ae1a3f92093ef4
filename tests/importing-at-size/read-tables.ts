import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseCsv } from "../../platform/records/csv/parse-csv";

type Row = Readonly<Record<string, string>>;

/**
 * The cells that are filled in all CSV files of some folders, by kind and code: an empty cell means the same as none, and
 * one of `inferred` the same as `false`.
 */
export function readTables(folders: readonly string[]): Map<string, Map<string, Row>> {
  const tables = new Map<string, Map<string, Row>>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".csv"))) {
      const kind = basename(name, ".csv");
      const table = tables.get(kind) ?? new Map<string, Row>();
      tables.set(kind, table);
      for (const row of parseCsv(readFileSync(join(folder, name), "utf8")))
        table.set(row["code"] ?? "", filledCells(row));
    }
  }
  return tables;
}

function filledCells(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([name, cell]) => cell !== "" && !(name === "inferred" && cell === "false")),
  );
}
