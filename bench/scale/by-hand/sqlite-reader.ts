import { Files } from "../../baseline/by-hand/files";
import type { Reader, Values } from "./reader";

/** The graph's SQLite files on one connection; each statement is prepared once. */
export function sqliteReader(folder: string): Reader {
  const files = new Files(folder);
  const prepared = new Map<string, (values: Values) => readonly (readonly unknown[])[]>();
  return {
    table: (database, name) => `${database}.${name}`,
    rows: async <Row extends readonly unknown[]>(sql: string, values: Values) => {
      const statement = prepared.get(sql) ?? files.prepare<readonly unknown[], Values>(sql);
      prepared.set(sql, statement);
      return statement(values) as readonly Row[];
    },
  };
}
