import { readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";

/** Every row of every table of the databases in a data folder, by database and table. */
export function databaseContents(dataDir: string): Readonly<Record<string, readonly unknown[]>> {
  const contents: Record<string, readonly unknown[]> = {};
  for (const file of readdirSync(dataDir).filter((name) => name.endsWith(".sqlite"))) {
    const database = new Database(join(dataDir, file));
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all() as { name: string }[];
    for (const { name } of tables)
      contents[`${file} ${name}`] = database.prepare(`SELECT * FROM "${name}"`).all();
    database.close();
  }
  return contents;
}
