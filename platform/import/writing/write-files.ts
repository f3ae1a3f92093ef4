import { createHash } from "node:crypto";
import type { CheckedFiles } from "../checking/check-files";
import type { StoredRecords } from "../checking/stored-records";
import { FaultLog } from "../faults/fault-log";
import type { KindReport } from "../import-report";
import type { KindSet } from "../kinds/kind-set";
import type { ProgressCount } from "../progress";
import { readRecords } from "../reading/read-records";
import type { KindFile } from "../reading/source-file";
import { writeRun } from "../runs/write-run";
import { ChangedFile } from "./changed-file";
import { writeAll, type ImportDatabases } from "./import-database";
import { KindWriter } from "./kind-writer";
import { LookUps } from "./look-ups";

/**
 * Writes checked files, all or nothing.
 * @throws ChangedFile when a file is not as it was when it was checked.
 * @throws ImportWriteError when a database refuses rows.
 */
export function writeFiles(
  files: readonly KindFile[],
  kinds: KindSet,
  { index, digests }: CheckedFiles,
  stored: StoredRecords,
  databases: ImportDatabases,
  progress: ProgressCount,
): Promise<KindReport[]> {
  const startedAt = new Date();
  return writeAll(databases, async (managers) => {
    const lookUps = new LookUps(kinds, index, stored);
    const reports: KindReport[] = [];
    for (const kind of kinds.all) {
      const ofKind = files.filter((file) => file.kind === kind.name);
      if (ofKind.length === 0) continue;
      const writer = new KindWriter(kind, managers, lookUps);
      for (const file of ofKind) {
        for await (const records of readAgain(file, kinds, digests[file.label], progress))
          await writer.write(records);
      }
      reports.push({ kind: kind.name, ...(await writer.finish()) });
    }
    for (const [name, manager] of managers) await writeRun(manager, name, reports, digests, startedAt);
    return reports;
  });
}

/** Reads the records of a file that was checked. */
async function* readAgain(
  file: KindFile,
  kinds: KindSet,
  digest: string | undefined,
  progress: ProgressCount,
) {
  const log = new FaultLog();
  const hash = createHash("sha256");
  const onBytes = (chunk: Buffer) => {
    hash.update(chunk);
    progress.addBytes(chunk.length);
  };
  for await (const { rows } of readRecords(file, kinds.get(file.kind), log, onBytes)) {
    if (!log.isEmpty()) throw new ChangedFile(file.path);
    yield rows.map(({ record }) => record);
    progress.tell(file, rows.length);
  }
  if (!log.isEmpty() || hash.digest("hex") !== digest) throw new ChangedFile(file.path);
}
