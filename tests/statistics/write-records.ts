import { writeRecords as writeFiles, type RecordRow } from "../../testing/write-records";

/** Records by kind, each with the cells that matter. */
export type Records = Readonly<Record<string, readonly RecordRow[]>>;

/** Writes records as the importer's files, each with a source, and gives the folder. */
export function writeRecords(folder: string, records: Records): string {
  const cited = Object.entries(records).map(([kind, rows]) => [
    kind,
    rows.map((row) => ({ sources: "S0", inferred: "false", ...row })),
  ]);
  return writeFiles(folder, Object.fromEntries(cited));
}
