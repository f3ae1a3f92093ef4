/** What a table or an index takes on disk. */
export interface TableSize {
  readonly table: string;
  /** Null for the rows themselves. */
  readonly index: string | null;
  readonly bytes: number;
}
