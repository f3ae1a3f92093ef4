import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { QueryFailedError } from "typeorm";
import { checkFiles, type CheckedFiles } from "./checking/check-files";
import { rejectDependents } from "./checking/reject-dependents";
import type { StoredRecords } from "./checking/stored-records";
import { placeOfFile } from "./faults/fault";
import { FaultLog, type Faults } from "./faults/fault-log";
import type { ImportReport, KindReport } from "./import-report";
import { KindSet } from "./kinds/kind-set";
import type { RecordKind } from "./kinds/record-kind";
import { ProgressCount, type Progress } from "./progress";
import { assignKinds } from "./reading/assign-kinds";
import { listFiles } from "./reading/list-files";
import type { KindFile } from "./reading/source-file";
import { writeRejects } from "./rejects/write-rejects";
import type { ImportJournal } from "./runs/import-journal";
import { writeRun } from "./runs/write-run";
import { ChangedFile } from "./writing/changed-file";
import { addCounts, noCounts } from "./writing/counts";
import { ImportBrokenOff } from "./writing/import-broken-off";
import { writeAll, type ImportDatabases } from "./writing/import-database";
import { writeFiles } from "./writing/write-files";

/** What is imported, and where to. */
export interface ImportOptions extends StoredRecords {
  /** In the order in which they are read and written. */
  readonly kinds: readonly RecordKind[];
  /** Files, and folders with all that is below them. */
  readonly sources: readonly string[];
  readonly databases: ImportDatabases;
  /** Writes nothing, and tells what would be written. */
  readonly isDryRun?: boolean;
  /** Leaves out the rows that have faults, and those that refer to them; otherwise one fault stops the import. */
  readonly skipsRejected?: boolean;
  /** A folder for the rows that have faults, as files that can be corrected and imported again. */
  readonly rejectsFolder?: string;
  /** Where it is noted that databases are being committed. */
  readonly journal?: ImportJournal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The faults of an import that was made are those of the rows that were left out. */
export type ImportResult =
  | { readonly ok: true; readonly report: ImportReport; readonly faults: Faults }
  | { readonly ok: false; readonly faults: Faults };

/**
 * Imports files of records: checks all of them, then writes all of their records or none. Importing the same files
 * again changes nothing.
 * @throws ImportWriteError when a database refuses rows, ImportBrokenOff when one is lost between them, and what a
 * database throws when it cannot be reached.
 */
export async function importRecords(options: ImportOptions): Promise<ImportResult> {
  const { sources, onProgress } = options;
  const start = performance.now();
  const kinds = new KindSet(options.kinds);
  const log = new FaultLog();
  const listed = await listFiles(sources, log);
  const assigned = await assignKinds(listed, kinds, log);
  const { files } = assigned;
  if (listed.length === 0 && log.isEmpty()) {
    log.add(placeOfFile(sources.join(", ")), {
      code: "NO_FILE",
      allowed: "there are no files of records here",
    });
  }
  const checkProgress = () => new ProgressCount("check", files, onProgress);
  const checked = await checkFiles(assigned, kinds, options, log, checkProgress());
  const leavesOut = options.skipsRejected === true && log.hasRowFaultsOnly();
  if (leavesOut && !log.isEmpty())
    await rejectDependents(files, kinds, checked.index, options, log, checkProgress);
  if (options.rejectsFolder !== undefined && log.rejected.count > 0)
    await writeRejects(files, log, options.rejectsFolder);
  if (!log.isEmpty() && !leavesOut) return { ok: false, faults: log.faults() };
  // A million awards have keys of fifty megabytes, and nothing refers to them.
  checked.index.keepOnly((kind) => kinds.isLookedUp(kind));
  try {
    const reports = await write(options, files, kinds, checked, log);
    const counts = reports.flatMap((report) => Object.values(report.databases));
    const report: ImportReport = {
      kinds: reports,
      total: counts.reduce(addCounts, noCounts),
      rejected: log.rejected.count,
      isDryRun: options.isDryRun ?? false,
      milliseconds: performance.now() - start,
    };
    return { ok: true, report, faults: log.faults() };
  } catch (error) {
    if (error instanceof QueryFailedError) throw new ImportBrokenOff(error);
    if (!(error instanceof ChangedFile)) throw error;
    const changed = new FaultLog();
    changed.add(placeOfFile(error.path), error.problem);
    return { ok: false, faults: changed.faults() };
  }
}

async function write(
  { databases, isDryRun, onProgress, sources, skipsRejected, journal, ...stored }: ImportOptions,
  files: readonly KindFile[],
  kinds: KindSet,
  checked: CheckedFiles,
  { rejected }: FaultLog,
): Promise<KindReport[]> {
  const progress = new ProgressCount("write", files, onProgress);
  const work = { files, kinds, checked, stored, rejected, progress };
  if (isDryRun) {
    const readers = Object.entries(databases).map(([name, database]) => [name, database.manager()] as const);
    return writeFiles({ ...work, work: "compare" }, new Map(readers));
  }
  const trace = { id: randomUUID(), startedAt: new Date(), files: checked.digests };
  const reports = await writeAll(databases, async (managers) => {
    const done = await writeFiles({ ...work, work: "write" }, managers);
    await writeRun(managers, done, trace);
    await journal?.begin({
      id: trace.id,
      startedAt: trace.startedAt.toISOString(),
      sources: sources.map((source) => resolve(source)),
      files: trace.files,
      databases: [...managers.keys()],
      skipsRejected: skipsRejected ?? false,
    });
    return done;
  });
  await journal?.end();
  return reports;
}
