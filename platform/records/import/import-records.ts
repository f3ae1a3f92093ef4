import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { QueryFailedError } from "typeorm";
import type { Language } from "../../languages/language";
import { FileChecker } from "./checking/file-checker";
import { rejectDependents } from "./checking/reject-dependents";
import type { StoredRecords } from "../checking/stored-records";
import { placeOfFile } from "../faults/fault";
import { FaultLog, type Faults } from "../faults/fault-log";
import type { Notices } from "../faults/notice-log";
import type { ImportReport, KindReport } from "./import-report";
import { texts } from "./import.texts";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";
import { ProgressCount, type Progress } from "./progress";
import { assignKinds, inOrderOfKinds } from "./reading/assign-kinds";
import { expandLists, type ListImport } from "../lists/expand-lists";
import { listFiles } from "./reading/list-files";
import type { KindFile } from "./reading/source-file";
import { writeRejects } from "./write-rejects";
import type { ImportJournal } from "./runs/import-journal";
import { ChangeNotes } from "../writing/change-notes";
import { completeRuns, writeRun } from "./runs/import-runs";
import { ChangedFile, ImportBrokenOff, FaultsFound } from "./import-errors";
import { addRowCounts, noRowCounts } from "../writing/table-writer";
import { writeAll, type ImportDatabases } from "../writing/write-all";
import { writeFiles, type WriteOptions } from "./write-files";

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
  /** Leaves records as they are that mutations have written, or taken away. */
  readonly sparesWritten?: boolean;
  /** A folder for the rows that have faults, as files that can be corrected and imported again. */
  readonly rejectsFolder?: string;
  /** In which it is told beside them what is wrong. */
  readonly language?: Language;
  /** Lists that are taken besides files of records, and what with. */
  readonly lists?: ListImport;
  /** Where it is noted that databases are being committed. */
  readonly journal?: ImportJournal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The faults of an import that was made are those of the rows that were left out. */
export type ImportResult = { readonly faults: Faults; readonly notices: Notices } & (
  { readonly ok: true; readonly report: ImportReport } | { readonly ok: false }
);

/**
 * Imports files of records: checks all of them, and writes all of their records or none. Importing the same files
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
  const assigned = await assignKinds(listed, kinds, log, options.lists?.kinds);
  const expanded = options.lists
    ? await expandLists(assigned.lists, assigned.files, kinds, options.lists, log)
    : { files: [], digests: {} };
  const { files, readOnce } = inReadingOrder(
    inOrderOfKinds([...assigned.files, ...expanded.files], kinds),
    kinds,
    options,
  );
  if (listed.length === 0 && log.isEmpty()) {
    log.add(placeOfFile(sources.join(", ")), {
      code: "NO_FILE",
      allowed: texts.noFiles,
    });
  }
  const checker = new FileChecker({ ...assigned, files, digests: expanded.digests }, kinds, options, log);
  const readTwice = files.slice(0, files.length - readOnce.length);
  const checkProgress = (ofFiles = files) => new ProgressCount("check", ofFiles, onProgress);
  await checker.readFiles(readTwice.length, checkProgress(readTwice));
  await checker.checkChains();
  if (!log.isEmpty()) await checker.readFiles(readOnce.length, checkProgress(readOnce));
  const leavesOut = options.skipsRejected === true && log.hasRowFaultsOnly();
  if (leavesOut) {
    // What was left out may leave a record in its place, as a database has it, that closes a circle.
    for (let before = 0; before < log.rejected.count; await checker.checkChains()) {
      before = log.rejected.count;
      await rejectDependents(files, kinds, checker.index, options, log, checkProgress);
    }
  }
  if (options.rejectsFolder !== undefined && log.rejected.count > 0)
    await writeRejects(files, kinds, log, options.rejectsFolder, options.language);
  if (!log.isEmpty() && !leavesOut) return { ok: false, ...told(log) };
  const isAskedFor = (kind: string) => kinds.isLookedUp(kind) || refersTo(readOnce, kind, kinds);
  // Keys of which nothing more is asked would be megabytes.
  checker.index.keepOnly(isAskedFor);
  try {
    const reports = await write(options, { files, unread: new Set(readOnce), kinds, checker, log });
    const counts = reports.flatMap((report) => Object.values(report.databases));
    const report: ImportReport = {
      kinds: reports,
      total: counts.reduce(addRowCounts, noRowCounts),
      rejected: log.rejected.count,
      isDryRun: options.isDryRun ?? false,
      milliseconds: performance.now() - start,
    };
    return { ok: true, report, ...told(log) };
  } catch (error) {
    if (error instanceof FaultsFound) return { ok: false, ...told(log) };
    if (error instanceof QueryFailedError) throw new ImportBrokenOff(error);
    if (!(error instanceof ChangedFile)) throw error;
    const changed = new FaultLog();
    changed.add(placeOfFile(error.path), error.problem);
    return { ok: false, ...told(changed) };
  }
}

function told(log: FaultLog): Pick<ImportResult, "faults" | "notices"> {
  return { faults: log.faults(), notices: log.notices.all() };
}

/**
 * The files in the order in which they are read. Those to whose records nothing refers, and that no chain binds, come last
 * and are read once: they are written while they are checked, and what was written is undone at the end when there are
 * faults. A million awards take a sixth less time so. Rows that are to be left out have to be known before.
 */
function inReadingOrder(
  files: readonly KindFile[],
  kinds: KindSet,
  { skipsRejected, rejectsFolder }: ImportOptions,
): { readonly files: readonly KindFile[]; readonly readOnce: readonly KindFile[] } {
  if (skipsRejected || rejectsFolder !== undefined) return { files, readOnce: [] };
  const isFirst = ({ kind }: KindFile) => kinds.isReferredTo(kind) || kinds.get(kind).chain !== null;
  const readOnce = files.filter((file) => !isFirst(file));
  return { files: [...files.filter(isFirst), ...readOnce], readOnce };
}

function refersTo(files: readonly KindFile[], target: string, kinds: KindSet): boolean {
  return files.some(({ kind }) =>
    kinds.get(kind).references.some(({ column }) => column.type.reference?.kinds.includes(target)),
  );
}

async function write(
  { databases, isDryRun, onProgress, sources, skipsRejected, sparesWritten, journal, lists }: ImportOptions,
  reading: Pick<WriteOptions, "files" | "unread" | "kinds" | "checker" | "log">,
): Promise<KindReport[]> {
  const progress = new ProgressCount("write", reading.files, onProgress);
  const work = { ...reading, progress, sparesWritten };
  if (isDryRun) {
    const readers = Object.entries(databases).map(([name, database]) => [name, database.manager()] as const);
    return writeFiles({ ...work, work: "compare" }, new Map(readers));
  }
  const [id, startedAt] = [randomUUID(), new Date()];
  const reports = await writeAll(databases, async (managers) => {
    const notes = new Map(
      [...managers].map(([name, manager]) => [name, new ChangeNotes(manager, id)] as const),
    );
    const done = await writeFiles({ ...work, work: "write", notes }, managers);
    const files = reading.checker.digests;
    await writeRun(managers, done, { id, startedAt, files });
    await journal?.begin({
      id,
      startedAt: startedAt.toISOString(),
      sources: sources.map((source) => resolve(source)),
      files,
      databases: [...managers.keys()],
      skipsRejected: skipsRejected ?? false,
      sparesWritten: sparesWritten ?? false,
      year: lists?.year ?? null,
    });
    return done;
  });
  await completeRuns(databases);
  await journal?.end();
  return reports;
}
