import { createHash } from "node:crypto";
import type { CheckedFiles } from "../checking/check-files";
import type { StoredRecords } from "../checking/stored-records";
import { FaultLog } from "../faults/fault-log";
import type { RejectedRows } from "../faults/rejected-rows";
import type { KindReport } from "../import-report";
import type { KindSet } from "../kinds/kind-set";
import type { ProgressCount } from "../progress";
import { readRecords } from "../reading/read-records";
import { placeOf, type KindFile } from "../reading/source-file";
import { watchWith } from "../reading/watch-with";
import { ChangedFile } from "./changed-file";
import type { Managers } from "./import-database";
import { KindWriter } from "./kind-writer";
import { LookUps } from "./look-ups";
import type { RowWork } from "./table-writer";

/** What is written, and how. */
export interface WriteOptions {
  readonly files: readonly KindFile[];
  readonly kinds: KindSet;
  readonly checked: CheckedFiles;
  readonly stored: StoredRecords;
  /** Rows that are left out. */
  readonly rejected: RejectedRows;
  /** Whether rows are written, or only compared with those that are there. */
  readonly work: RowWork;
  readonly progress: ProgressCount;
}

/**
 * Writes the records of checked files.
 * @throws ChangedFile when a file is not as it was when it was checked.
 * @throws ImportWriteError when a database refuses rows.
 */
export async function writeFiles(options: WriteOptions, managers: Managers): Promise<KindReport[]> {
  const { files, kinds, checked, stored, work } = options;
  const lookUps = new LookUps(kinds, checked.index, stored);
  const reports: KindReport[] = [];
  for (const kind of kinds.all) {
    const ofKind = files.filter((file) => file.kind === kind.name);
    if (ofKind.length === 0) continue;
    const writer = new KindWriter(kind, managers, lookUps, work);
    for (const file of ofKind) {
      for await (const records of readAgain(file, options)) await writer.write(records);
    }
    reports.push({ kind: kind.name, ...(await writer.finish()) });
  }
  return reports;
}

/** Reads the records of a file that was checked, without those that are left out. */
async function* readAgain(file: KindFile, { kinds, checked, rejected, progress }: WriteOptions) {
  const log = new FaultLog();
  const hash = createHash("sha256");
  const place = placeOf(file);
  const isAllGood = !rejected.hasAnyOf(place);
  for await (const { rows } of readRecords(file, kinds.get(file.kind), log, watchWith(hash, progress))) {
    if (isAllGood && !log.isEmpty()) throw new ChangedFile(file.path);
    const good = isAllGood ? rows : rows.filter((row) => row.isWhole && !rejected.has(place, row.line));
    yield good.map(({ record }) => record);
    progress.tell(file, rows.length);
  }
  if (hash.digest("hex") !== checked.digests[file.label]) throw new ChangedFile(file.path);
}
