import type { ImportDatabases } from "../../writing/write-all";
import { ImportChange, ImportRun, ImportRunFile, rowsWrittenBy } from "../runs/import-run.entity";

/** An import as it can be told of. */
export interface ToldRun {
  readonly id: string;
  readonly startedAt: Date;
  /** The labels of its files. */
  readonly files: readonly string[];
  /** How many rows it wrote, in all databases. */
  readonly rows: number;
  /** Whether what it changed is kept in all databases that it wrote. */
  readonly isKept: boolean;
}

/** The last imports, the newest first. */
export async function listRuns(databases: ImportDatabases, most: number): Promise<readonly ToldRun[]> {
  const told = new Map<string, ToldRun>();
  for (const database of Object.values(databases)) {
    const manager = database.manager();
    const runs = await manager.find(ImportRun, { order: { startedAt: "DESC" }, take: most });
    for (const { id: runId, startedAt, counts } of runs) {
      const rows = rowsWrittenBy({ counts });
      const files = await manager.find(ImportRunFile, { where: { runId }, order: { ordinal: "ASC" } });
      const isKept = rows === 0 || (await manager.existsBy(ImportChange, { runId }));
      const known = told.get(runId);
      told.set(runId, {
        ...{ id: runId, startedAt, files: files.map(({ label }) => label) },
        rows: rows + (known?.rows ?? 0),
        isKept: isKept && (known?.isKept ?? true),
      });
    }
  }
  const newestFirst = (one: ToldRun, other: ToldRun) => other.startedAt.getTime() - one.startedAt.getTime();
  return [...told.values()].sort(newestFirst).slice(0, most);
}
