/** The columns of a kind of lists. */
export interface ListColumns {
  /** What stands over its columns, by what they are called here. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** The columns that name whom a row is about: a sheet has at least one of them. */
  readonly about: readonly string[];
  /** Those of days. */
  readonly days: readonly string[];
}
