import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readCsv } from "../../platform/records/import/reading/read-csv";
import { unwatched } from "../../platform/records/import/reading/unwatched";

type Row = Readonly<Record<string, string>>;

/** The rows of all CSV files of some folders, by kind and code. An empty `inferred` means the same as `false`. */
export async function readTables(folders: readonly string[]): Promise<Map<string, Map<string, Row>>> {
  const tables = new Map<string, Map<string, Row>>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".csv"))) {
      const kind = basename(name, ".csv");
      const table = tables.get(kind) ?? new Map<string, Row>();
      tables.set(kind, table);
      for (const row of await readRows(join(folder, name))) table.set(row["code"] ?? "", row);
    }
  }
  return tables;
}

async function readRows(path: string): Promise<Row[]> {
  const lines: (readonly string[])[] = [];
  for await (const batch of readCsv({ path, label: path, bytes: 0, kind: "" }, unwatched)) {
    for (const row of batch) if ("cells" in row) lines.push(row.cells);
  }
  const [header = [], ...rows] = lines;
  return rows.map((cells) =>
    Object.fromEntries(
      header.map((name, at) => [name, name === "inferred" && cells[at] === "" ? "false" : (cells[at] ?? "")]),
    ),
  );
}
