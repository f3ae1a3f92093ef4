import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { KindReport } from "../import-report";
import type { Counts } from "../writing/counts";
import type { FileDigests } from "./file-digests";
import { ImportRun } from "./import-run.entity";
import { isImported } from "./is-imported";

/**
 * Leaves the trace of an import in one of its databases, in the transaction of its rows. An import of files that the
 * database has already, which changes nothing, leaves none.
 */
export async function writeRun(
  manager: EntityManager,
  database: string,
  reports: readonly KindReport[],
  files: FileDigests,
  startedAt: Date,
): Promise<void> {
  const counts: Record<string, Counts> = {};
  for (const { kind, databases } of reports) {
    const done = databases[database];
    if (done) counts[kind] = done;
  }
  const isUnchanged = Object.values(counts).every(({ inserted, updated }) => inserted + updated === 0);
  if (isUnchanged && (await isImported(manager, files))) return;
  const run: ImportRun = { id: randomUUID(), startedAt, finishedAt: new Date(), files, counts };
  await manager
    .createQueryBuilder()
    .insert()
    .into(ImportRun)
    .comment("import_run.insert")
    .values(run)
    .execute();
}
