import type { Column } from "../columns/column";

/** The columns of a kind of records by property; in files `validFrom` is headed `valid_from`. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What is read from one row: a property a column. */
export type RecordOf<TColumns extends Columns> = {
  readonly [Property in keyof TColumns]: TColumns[Property] extends Column<infer Value> ? Value : never;
};

/** A record whose kind is not known in the types. */
export type AnyRecord = Readonly<Record<string, unknown>>;
