import { createHash } from "node:crypto";
import { appendOperatorEntry } from "../../../audit/operator-entry";
import type { KindReport } from "../import-report";
import type { ImportDatabase, ImportDatabases, Managers } from "../../writing/write-all";
import type { RowCounts } from "../../writing/table-writer";
import type { FileDigests } from "./file-digests";
import { ImportRun, ImportRunFile } from "./import-run.entity";
import { insertRows } from "../../writing/insert-rows";
import { inSteps } from "../../../database/in-steps";
import { IsNull, type EntityManager } from "typeorm";

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
    const run: ImportRun = { id, startedAt, finishedAt: new Date(), completedAt: null, counts };
    await manager
      .createQueryBuilder()
      .insert()
      .into(ImportRun)
      .comment("import_run.insert")
      .values(run)
      .execute();
    await writeFilesOf(id, files, manager);
    await appendOperatorEntry(manager, "import", { run: id, counts, filesDigest: digestOf(files) });
  }
}

/** One digest of all files of an import; `import_run_file` has that of each. */
function digestOf(files: FileDigests): string {
  const lines = Object.entries(files).map(([label, digest]) => `${label}\0${digest}\n`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex");
}

const filesAtOnce = 256;

async function writeFilesOf(runId: string, files: FileDigests, manager: EntityManager): Promise<void> {
  const rows = Object.entries(files).map(([label, digest], ordinal) => ({ runId, ordinal, label, digest }));
  const metadata = manager.dataSource.getMetadata(ImportRunFile);
  for (const some of inSteps(rows, filesAtOnce)) await insertRows(manager, metadata, some);
}

/**
 * Notes that no import is in some of the databases only. They commit one after the other, so each must have had its part
 * before any can say so.
 */
export async function completeRuns(databases: ImportDatabases): Promise<void> {
  const completed = { completedAt: new Date() };
  for (const database of Object.values(databases)) {
    if (!(await unfinishedRun(database))) continue;
    await database.write((manager) => manager.update(ImportRun, { completedAt: IsNull() }, completed));
  }
}

/** The last import that a database has and others may not have; null when there is none. */
export function unfinishedRun(database: ImportDatabase): Promise<ImportRun | null> {
  return database
    .manager()
    .createQueryBuilder(ImportRun, "run")
    .comment("import_run.unfinished")
    .where("run.completedAt IS NULL")
    .orderBy("run.startedAt", "DESC")
    .limit(1)
    .getOne();
}

async function areImported(managers: Managers, files: FileDigests): Promise<boolean> {
  const each = await Promise.all([...managers.values()].map((manager) => isImported(manager, files)));
  return each.every(Boolean);
}

const runsAtOnce = 10;

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
    const files = await filesOf(runs, manager);
    for (const { id } of runs) {
      for (const { label, digest } of files.filter(({ runId }) => runId === id)) {
        const wanted = open.get(label);
        if (wanted === undefined) continue;
        if (wanted !== digest) return false;
        open.delete(label);
      }
    }
  }
  return Object.keys(digests).length > 0;
}

function filesOf(runs: readonly ImportRun[], manager: EntityManager): Promise<readonly ImportRunFile[]> {
  return manager
    .createQueryBuilder(ImportRunFile, "file")
    .comment("import_run.files")
    .where("file.runId IN (:...ids)", { ids: runs.map(({ id }) => id) })
    .getMany();
}
