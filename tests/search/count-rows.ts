import { dialectOf } from "../../platform/database/dialect-of";
import type { TestDatabases } from "../statistics/test-databases";

/** Lets a server count its rows, from which it makes its plans: it would do so by itself, but later. */
export async function countRows({ databases }: TestDatabases): Promise<void> {
  for (const database of Object.values(databases)) {
    if (dialectOf(database.manager()) === "sqlite") continue;
    const tables = database.manager().connection.entityMetadatas.map(({ tableName }) => `\`${tableName}\``);
    await database.write((manager) => manager.query(`ANALYZE TABLE ${tables.join(", ")}`));
  }
}
