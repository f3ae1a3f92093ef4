/** What an import did to one row. `before` is null for a new row, and as the database had it for one that differed. */
export interface RowChange<Row> {
  readonly before: Row | null;
  readonly after: Row;
}
