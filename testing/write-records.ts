import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordKinds } from "../commands/records/record-kinds";
import { formatterOf } from "../platform/records";
import { csvLine } from "../platform/records/csv/csv-line";

/** The cells of a record by their columns; one that is not given is empty. */
export type RecordRow = Readonly<Record<string, string | number>>;

/**
 * Writes files of records, by their kinds, with all columns, and gives the folder.
 * @throws Error when there is no such kind or column.
 */
export function writeRecords(folder: string, kinds: Readonly<Record<string, readonly RecordRow[]>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(kinds)) {
    const kind = recordKinds.find((one) => one.name === name);
    if (!kind) throw new Error(`there is no kind of records "${name}"`);
    const { header } = formatterOf(kind);
    const unknown = rows.flatMap((row) => Object.keys(row)).filter((column) => !header.includes(column));
    if (unknown.length > 0) throw new Error(`${name} has no column ${unknown.join(", ")}`);
    const lines = rows.map((row) => csvLine(header.map((column) => String(row[column] ?? ""))));
    writeFileSync(join(folder, `${name}.csv`), [csvLine(header), ...lines].join(""));
  }
  return folder;
}
