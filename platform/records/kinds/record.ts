import type { AnyColumn, Column, Keeping } from "../columns/column";

/** The columns of a kind of records by property; in files `validFrom` is headed `valid_from`. */
export type Columns = Readonly<Record<string, AnyColumn>>;

/** What a record has of a column. */
export type ValueOf<TColumn> = TColumn extends Column<infer Value, Keeping> ? Value : never;

/** What is read from one row: a property a column. */
export type RecordOf<TColumns extends Columns> = {
  readonly [Property in keyof TColumns]: ValueOf<TColumns[Property]>;
};

/** A record that is made: what is not known of it need not be said. */
export type NewRecord<TColumns extends Columns> = {
  readonly [
    Property in keyof TColumns as null extends ValueOf<TColumns[Property]> ? never : Property
  ]: ValueOf<TColumns[Property]>;
} & {
  readonly [
    Property in keyof TColumns as null extends ValueOf<TColumns[Property]> ? Property : never
  ]?: ValueOf<TColumns[Property]>;
};

/** A record whose kind is not known in the types. */
export type AnyRecord = Readonly<Record<string, unknown>>;
