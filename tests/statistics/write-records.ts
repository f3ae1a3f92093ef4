import { recordKinds } from "../../commands/records/record-kinds";
import { writeRecords as writeFiles, type RecordRow } from "../../testing/write-records";

/** Records by kind, each with the cells that matter. */
export type Records = Readonly<Record<string, readonly RecordRow[]>>;

const citing = new Set(recordKinds.filter(({ columns }) => "sources" in columns).map(({ name }) => name));

/** Writes records as the importer's files, each with a source where its kind cites some, and gives the folder. */
export function writeRecords(folder: string, records: Records): string {
  const cited = Object.entries(records).map(([kind, rows]) => [
    kind,
    citing.has(kind) ? rows.map((row) => ({ sources: "S0", inferred: "false", ...row })) : rows,
  ]);
  return writeFiles(folder, Object.fromEntries(cited));
}
