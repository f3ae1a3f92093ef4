import type { EntityManager } from "typeorm";

/** A database that an import writes: `write` runs some work in one transaction, and undoes all of it when it fails. */
export interface ImportDatabase {
  /** What reads go through. */
  manager(): EntityManager;
  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

export type ImportDatabases = Readonly<Record<string, ImportDatabase>>;
export type Managers = ReadonlyMap<string, EntityManager>;

/**
 * Does some work in transactions of all databases at once. They are opened one in another, always in the order of
 * their names so that two imports cannot wait for each other, and the commits come last, directly one after the other.
 */
export function writeAll<Result>(
  databases: ImportDatabases,
  work: (managers: Managers) => Promise<Result>,
): Promise<Result> {
  const open = (names: readonly string[], managers: Managers): Promise<Result> => {
    const [name, ...others] = names;
    const database = name === undefined ? undefined : databases[name];
    if (name === undefined || database === undefined) return work(managers);
    return database.write((manager) => open(others, new Map([...managers, [name, manager]])));
  };
  return open(Object.keys(databases).sort(), new Map());
}
