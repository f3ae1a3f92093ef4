import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { root } from "./start-process";

export type RecordRow = Readonly<Record<string, string>>;

/** Writes files of records, by their kinds, with the columns of the project's own; a cell that is not given is empty. */
export function writeRecords(folder: string, kinds: Readonly<Record<string, readonly RecordRow[]>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [kind, rows] of Object.entries(kinds)) {
    const columns = columnsOf(kind);
    const unknown = rows.flatMap((row) => Object.keys(row)).filter((column) => !columns.includes(column));
    if (unknown.length > 0) throw new Error(`${kind} has no column ${unknown.join(", ")}`);
    writeFileSync(join(folder, `${kind}.csv`), stringify([...rows], { header: true, columns }));
  }
}

function columnsOf(kind: string): string[] {
  const files = ["articles", "catalogue"].map((folder) => join(root, "data", folder, `${kind}.csv`));
  const file = files.find((one) => existsSync(one));
  if (!file) throw new Error(`the project has no records of the kind ${kind}`);
  return (readFileSync(file, "utf8").split("\n")[0] ?? "").trim().split(",");
}
