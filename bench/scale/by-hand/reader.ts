/** Values of a statement's `?`. */
export type Values = readonly (string | number)[];

/** Some databases on one connection. `table` names a table of one of them: `table("awards", "decision")`. */
export interface Reader {
  table(database: string, name: string): string;
  /** The rows of a statement, each as an array. */
  rows<Row extends readonly unknown[]>(sql: string, values: Values): Promise<readonly Row[]>;
}
