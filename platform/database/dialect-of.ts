import type { EntityManager } from "typeorm";
import type { Dialect } from "./database-shape";

/** The dialect of the database behind a manager, for the few statements that the two say differently. */
export function dialectOf(manager: EntityManager): Dialect {
  return manager.dataSource.options.type === "better-sqlite3" ? "sqlite" : "mysql";
}
