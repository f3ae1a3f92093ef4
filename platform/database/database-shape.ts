import type { EntityTarget, MigrationInterface } from "typeorm";

/** The kinds of database that the graph runs on; MariaDB counts as MySQL. */
export type Dialect = "sqlite" | "mysql";

/** What a subgraph keeps in its database. */
export interface DatabaseShape {
  readonly name: string;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly (new () => MigrationInterface)[]>>;
}
