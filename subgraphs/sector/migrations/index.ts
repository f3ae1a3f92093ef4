import { CreateRecords1763800000000 as mysql1763800000000 } from "./mysql/1763800000000-create-records";
import { OrderByNames1796063778554 as mysql1796063778554 } from "./mysql/1796063778554-order-by-names";
import { CreateRecords1763800000000 as sqlite1763800000000 } from "./sqlite/1763800000000-create-records";
import { OrderByNames1796063778554 as sqlite1796063778554 } from "./sqlite/1796063778554-order-by-names";

/** All migrations, in the order in which they run. Written by commands/write-migration.ts, from the files that are here. */
export const migrations = {
  mysql: [mysql1763800000000, mysql1796063778554],
  sqlite: [sqlite1763800000000, sqlite1796063778554],
};
