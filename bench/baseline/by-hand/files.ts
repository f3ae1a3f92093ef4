import { join } from "node:path";
import Libsql from "libsql";

/** The variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a statement is given: lists are JSON, for `json_each`; whole numbers are bigint, for a number is bound as a real. */
export type Parameters = Readonly<Record<string, string | number | bigint | null>>;

/** The graph's three SQLite files, read through one connection: `justice`, `courts` and `awards`. */
export class Files {
  private readonly connection = new Libsql(":memory:");

  constructor(folder: string) {
    for (const name of ["justice", "courts", "awards"]) {
      this.connection.prepare(`ATTACH ? AS ${name}`).run([join(folder, `${name}.sqlite`)]);
    }
    this.connection.pragma("query_only = ON");
  }

  /** Prepares a statement; what it gives back runs it and gives its rows as arrays. Values for `?` are a list. */
  prepare<Row extends readonly unknown[], Given = Parameters>(
    sql: string,
  ): (parameters: Given) => readonly Row[] {
    const statement = this.connection.prepare<Given[]>(sql).raw();
    return (parameters) => statement.all(parameters) as readonly Row[];
  }
}
