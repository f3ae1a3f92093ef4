import type { KindReport } from "../import-report";
import type { Managers } from "../../writing/write-all";
import type { Counts } from "../../writing/counts";
import type { FileDigests } from "./file-digests";
import { ImportRun } from "./import-run.entity";
import { isImported } from "./is-imported";

/** What all databases of an import are told of it. */
export interface RunTrace {
  /** The same in every database, so that one that the import did not reach can be told by it. */
  readonly id: string;
  readonly startedAt: Date;
  readonly files: FileDigests;
}

/**
 * Leaves the trace of an import in all of its databases, in the transactions of its rows. An import of files that the
 * databases have already, which changes nothing, leaves none.
 */
export async function writeRun(
  managers: Managers,
  reports: readonly KindReport[],
  { id, startedAt, files }: RunTrace,
): Promise<void> {
  const all = reports.flatMap(({ databases }) => Object.values(databases));
  const isUnchanged = all.every(({ inserted, updated }) => inserted + updated === 0);
  if (isUnchanged && (await areImported(managers, files))) return;
  for (const [name, manager] of managers) {
    const counts: Record<string, Counts> = {};
    for (const { kind, databases } of reports) {
      const done = databases[name];
      if (done) counts[kind] = done;
    }
    const run: ImportRun = { id, startedAt, finishedAt: new Date(), files, counts };
    await manager
      .createQueryBuilder()
      .insert()
      .into(ImportRun)
      .comment("import_run.insert")
      .values(run)
      .execute();
  }
}

async function areImported(managers: Managers, files: FileDigests): Promise<boolean> {
  const each = await Promise.all([...managers.values()].map((manager) => isImported(manager, files)));
  return each.every(Boolean);
}
