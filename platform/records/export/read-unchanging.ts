import type { EntityManager } from "typeorm";
import { ImportRun } from "../import/runs/import-run.entity";
import type { Managers } from "../writing/write-all";

/** A database that records are read from: `read` runs some work on one state of it. */
interface ExportDatabase {
  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

export type ExportDatabases = Readonly<Record<string, ExportDatabase>>;

/** Reads several databases, each as it is at the beginning, whatever is written to them meanwhile. */
export function readUnchanging<Result>(
  databases: ExportDatabases,
  work: (managers: Managers) => Promise<Result>,
): Promise<Result> {
  const open = async (names: readonly string[], managers: Managers): Promise<Result> => {
    // What a transaction sees is fixed by the first statement in it.
    for (const manager of managers.values()) await manager.exists(ImportRun);
    const [name, ...others] = names;
    const database = name === undefined ? undefined : databases[name];
    if (name === undefined || database === undefined) return work(managers);
    return database.read((manager) => open(others, new Map([...managers, [name, manager]])));
  };
  return open(Object.keys(databases), new Map());
}
