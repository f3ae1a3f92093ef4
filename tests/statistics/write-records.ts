import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { recordKinds } from "../../commands/records/record-kinds";
import { formatterOf } from "../../platform/records";

/** Records by kind, each with the cells that matter. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** Writes records as the importer's files, and gives the folder. */
export function writeRecords(folder: string, records: Records): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(records)) {
    const kind = recordKinds.find((one) => one.name === name);
    if (!kind) throw new Error(`there is no kind of records "${name}"`);
    const cited = rows.map((row) => ({ sources: "S0", inferred: "false", ...row }));
    writeFileSync(
      join(folder, `${name}.csv`),
      stringify(cited, { header: true, columns: [...formatterOf(kind).header] }),
    );
  }
  return folder;
}
