import { checkFiles } from "./checking/check-files";
import type { StoredRecords } from "./checking/stored-records";
import { placeOfFile } from "./faults/fault";
import { FaultLog, type Faults } from "./faults/fault-log";
import type { ImportReport } from "./import-report";
import { KindSet } from "./kinds/kind-set";
import type { RecordKind } from "./kinds/record-kind";
import { ProgressCount, type Progress } from "./progress";
import { assignKinds } from "./reading/assign-kinds";
import { listFiles } from "./reading/list-files";
import { ChangedFile } from "./writing/changed-file";
import { addCounts, noCounts } from "./writing/counts";
import type { ImportDatabases } from "./writing/import-database";
import { writeFiles } from "./writing/write-files";

/** What is imported, and where to. */
export interface ImportOptions extends StoredRecords {
  /** In the order in which they are read and written. */
  readonly kinds: readonly RecordKind[];
  /** Files, and folders with all that is below them. */
  readonly sources: readonly string[];
  readonly databases: ImportDatabases;
  readonly onProgress?: (progress: Progress) => void;
}

export type ImportResult =
  { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly faults: Faults };

/**
 * Imports files of records: checks all of them, then writes all of their records or none. Importing the same files
 * again changes nothing.
 * @throws ImportWriteError when a database refuses rows, and what a database throws when it cannot be reached.
 */
export async function importRecords(options: ImportOptions): Promise<ImportResult> {
  const { sources, databases, onProgress } = options;
  const start = performance.now();
  const kinds = new KindSet(options.kinds);
  const log = new FaultLog();
  const listed = await listFiles(sources, log);
  const assigned = assignKinds(listed, kinds, log);
  const { files } = assigned;
  if (listed.length === 0 && log.isEmpty()) {
    log.add(placeOfFile(sources.join(", ")), {
      code: "NO_FILE",
      allowed: "there are no files of records here",
    });
  }
  const checked = await checkFiles(
    assigned,
    kinds,
    options,
    log,
    new ProgressCount("check", files, onProgress),
  );
  if (!log.isEmpty()) return { ok: false, faults: log.faults() };
  try {
    const progress = new ProgressCount("write", files, onProgress);
    const reports = await writeFiles(files, kinds, checked, options, databases, progress);
    const counts = reports.flatMap((report) => Object.values(report.databases));
    const total = counts.reduce(addCounts, noCounts);
    return { ok: true, report: { kinds: reports, total, milliseconds: performance.now() - start } };
  } catch (error) {
    if (!(error instanceof ChangedFile)) throw error;
    log.add(placeOfFile(error.path), error.problem);
    return { ok: false, faults: log.faults() };
  }
}
