import type { KindReport } from "../import-report";
import type { Managers } from "../../writing/write-all";
import type { RowCounts } from "../../writing/table-writer";
import type { FileDigests } from "./file-digests";
import { ImportRun } from "./import-run.entity";
import type { EntityManager } from "typeorm";

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
    const counts: Record<string, RowCounts> = {};
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

const runsAtOnce = 50;

/**
 * Whether a database has the records of files as they are now: the last run that read a file of the same label read
 * the same bytes. Runs that read other files do not matter.
 */
export async function isImported(manager: EntityManager, digests: FileDigests): Promise<boolean> {
  const open = new Map(Object.entries(digests));
  for (let skip = 0; open.size > 0; skip += runsAtOnce) {
    const runs = await manager
      .createQueryBuilder(ImportRun, "run")
      .comment("import_run.latest")
      .orderBy("run.startedAt", "DESC")
      .addOrderBy("run.id", "DESC")
      .skip(skip)
      .take(runsAtOnce)
      .getMany();
    if (runs.length === 0) return false;
    for (const { files } of runs) {
      for (const [label, digest] of open) {
        const imported = files[label];
        if (imported === undefined) continue;
        if (imported !== digest) return false;
        open.delete(label);
      }
    }
  }
  return Object.keys(digests).length > 0;
}
