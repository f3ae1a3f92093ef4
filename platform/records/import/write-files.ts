import { createHash } from "node:crypto";
import type { FileChecker } from "./checking/file-checker";
import type { ChangeNotes } from "../writing/change-notes";
import { FaultLog } from "../faults/fault-log";
import type { KindReport } from "./import-report";
import type { KindSet } from "../kinds/kind-set";
import { type ProgressCount, watchWith } from "./progress";
import { readRecords } from "./reading/read-records";
import { placeOf, type KindFile } from "./reading/source-file";
import { ChangedFile, FaultsFound } from "./import-errors";
import type { Managers } from "../writing/write-all";
import { writtenRecords } from "../writing/written-records.store";
import { KindWriter } from "../writing/kind-writer";
import type { RowWork } from "../writing/table-writer";

/** What is written, and how. */
export interface WriteOptions {
  readonly files: readonly KindFile[];
  /** Those of the files that the checker has not read yet: they are written as they are checked. */
  readonly unread: ReadonlySet<KindFile>;
  readonly kinds: KindSet;
  readonly checker: FileChecker;
  /** Where the checker writes its faults. Rows that it rejected before are left out. */
  readonly log: FaultLog;
  /** Whether rows are written, or only compared with those that are there. */
  readonly work: RowWork;
  readonly progress: ProgressCount;
  readonly sparesWritten?: boolean | undefined;
  /** By the names of databases, where it is noted what is done to each. */
  readonly notes?: ReadonlyMap<string, ChangeNotes>;
}

const noneWritten: ReadonlySet<string> = new Set();

/**
 * Writes the records of files.
 * @throws ChangedFile when a file is not as it was when it was checked.
 * @throws FaultsFound when a file that was not checked before has faults; the log has all of them.
 * @throws ImportWriteError when a database refuses rows.
 */
export async function writeFiles(options: WriteOptions, managers: Managers): Promise<KindReport[]> {
  const { files, unread, kinds, checker, log, work, notes, sparesWritten } = options;
  const reports: KindReport[] = [];
  const faultsBefore = log.count;
  for (const kind of kinds.all) {
    const ofKind = files.filter((file) => file.kind === kind.name);
    if (ofKind.length === 0) continue;
    const writer = new KindWriter(kind, managers, checker.lookUps, work, notes);
    for (const file of ofKind) {
      const read = unread.has(file) ? readFirst(options) : readAgain(file, options);
      for await (const records of read) {
        if (log.count > faultsBefore) continue;
        const spared = sparesWritten ? await writtenRecords(kind, records, managers) : noneWritten;
        await writer.write(records.filter((record) => !spared.has(String(record[kind.key.property]))));
      }
    }
    if (log.count === faultsBefore) reports.push({ kind: kind.name, ...(await writer.finish()) });
  }
  if (log.count > faultsBefore) throw new FaultsFound();
  return reports;
}

/** Reads the records of the next file that was not checked yet. */
async function* readFirst({ checker, progress }: WriteOptions) {
  for await (const rows of checker.readNext(progress)) yield rows.map(({ record }) => record);
}

/** Reads the records of a file that was checked, without those that are left out. */
async function* readAgain(file: KindFile, options: WriteOptions) {
  const { kinds, checker, progress } = options;
  const { rejected } = options.log;
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
  if (!file.made && hash.digest("hex") !== checker.digests[file.label]) throw new ChangedFile(file.path);
}
