import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CompiledKind } from "../kinds/compiled-kind";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";
import { csvLine } from "../csv/csv-line";
import type { Managers } from "../writing/write-all";
import { readStoredRecords } from "./read-stored-records";
import { readUnchanging, type ExportDatabases } from "./read-unchanging";

/** What is exported, and where to. */
export interface ExportOptions {
  readonly kinds: readonly RecordKind[];
  readonly databases: ExportDatabases;
  readonly folder: string;
  readonly onProgress?: (kind: string, records: number) => void;
}

/** How many records of each kind were exported. */
export type ExportReport = ReadonlyMap<string, number>;

/** Text that is handed on at once. */
const enough = 64 * 1024;

/**
 * Writes all records of the databases as the files that an import reads, a file a kind, in the order of their keys. All
 * are of one moment, whatever is imported meanwhile. A file takes the place of an older one only when all are written.
 */
export async function exportRecords(options: ExportOptions): Promise<ExportReport> {
  const { databases, folder, onProgress = () => undefined } = options;
  const kinds = new KindSet(options.kinds).all;
  const counts = new Map<string, number>();
  await mkdir(folder, { recursive: true });
  const pathOf = ({ name }: CompiledKind) => join(folder, `${name}.csv`);
  const unfinishedOf = (kind: CompiledKind) => join(folder, `.${kind.name}.csv.part`);
  try {
    await readUnchanging(databases, async (managers) => {
      for (const kind of kinds) {
        const tell = (records: number) => {
          counts.set(kind.name, records);
          onProgress(kind.name, records);
        };
        await pipeline(Readable.from(linesOf(kind, managers, tell)), createWriteStream(unfinishedOf(kind)));
      }
    });
    for (const kind of kinds) await rename(unfinishedOf(kind), pathOf(kind));
  } catch (error) {
    for (const kind of kinds) await rm(unfinishedOf(kind), { force: true });
    throw error;
  }
  return counts;
}

/** The text of a kind's file, in pieces. */
async function* linesOf(
  kind: CompiledKind,
  managers: Managers,
  tell: (records: number) => void,
): AsyncGenerator<string> {
  const { columns } = kind;
  let text = csvLine(columns.map(({ header }) => header));
  let records = 0;
  for await (const record of readStoredRecords(kind, managers)) {
    text += csvLine(columns.map(({ property, column }) => column.format(record[property])));
    records += 1;
    if (text.length < enough) continue;
    yield text;
    text = "";
    tell(records);
  }
  yield text;
  tell(records);
}
