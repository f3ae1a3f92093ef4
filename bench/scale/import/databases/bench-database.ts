/** What a table or an index takes on disk. */
export interface TableSize {
  readonly table: string;
  /** Null for the rows themselves. */
  readonly index: string | null;
  readonly bytes: number;
}

/** A connection by the bare driver. */
export interface BareConnection {
  columns(table: string): Promise<readonly string[]>;
  /** Rows of a table as lists of values, some at a time. */
  rows(
    table: string,
    columns: readonly string[],
    rest: string,
    size: number,
  ): AsyncIterable<readonly unknown[][]>;
  begin(): Promise<void>;
  insert(table: string, columns: readonly string[], rows: readonly unknown[][]): Promise<void>;
  commit(): Promise<void>;
  count(table: string, where: string): Promise<number>;
  close(): Promise<void>;
}

/** One kind of database, with all that the bench needs of it; each name stands for databases of their own. */
export interface BenchDatabase {
  readonly title: string;
  /** What the import command is given to use the databases of a name. */
  env(name: string): Readonly<Record<string, string>>;
  /** Makes the awards database of a name, empty, with its tables and indexes. */
  make(name: string): Promise<void>;
  connect(name: string): Promise<BareConnection>;
  sizes(name: string): Promise<readonly TableSize[]>;
  remove(): Promise<void>;
}
