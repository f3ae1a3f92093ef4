import type { Keeping } from "../columns/column";
import type { Columns, ValueOf } from "./record";

type Same<One, Other, Yes, No> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? Yes : No;

/**
 * The properties of an entity that a record is stored in: all but its getters, which follow from them, and the version,
 * which whoever writes rows keeps.
 */
export type StoredRow<Row> = {
  [
    Key in keyof Row as Key extends "version"
      ? never
      : Same<{ [One in Key]: Row[Key] }, { -readonly [One in Key]: Row[Key] }, Key, never>
  ]: Row[Key];
};

type KeepingOf<TColumn> = TColumn extends { readonly kept: infer Kept extends Keeping } ? Kept : Keeping;

/** The property of a row that has the value of a column; never where no single one has. */
type RowProperty<Property extends string, Kept extends Keeping> = Kept extends "value"
  ? Property
  : Kept extends "code"
    ? `${Property}Code`
    : Kept extends "codes"
      ? Property extends `${infer One}s`
        ? `${One}Codes`
        : never
      : never;

type RowPropertyOf<TColumns extends Columns, Property extends keyof TColumns & string> = RowProperty<
  Property,
  KeepingOf<TColumns[Property]>
>;

type KeptProperties<TColumns extends Columns> = {
  [Property in keyof TColumns & string]: RowPropertyOf<TColumns, Property>;
}[keyof TColumns & string];

/** What a row has that is not the value of a column: it is worked out of the record. */
export type DerivedValues<TColumns extends Columns, TRow> = Omit<StoredRow<TRow>, KeptProperties<TColumns>>;

/** The columns whose values rows have in another form. */
export type RestoredValues<TColumns extends Columns> = {
  readonly [
    Property in keyof TColumns as KeepingOf<TColumns[Property]> extends "form" ? Property : never
  ]: ValueOf<TColumns[Property]>;
};

/** Whether a value can be kept in a property of a row, and be read from it again. */
type IsKept<Value, Row, Key> = [Key] extends [never]
  ? true
  : Key extends keyof Row
    ? [Value] extends [Row[Key]]
      ? null extends Row[Key]
        ? null extends Value
          ? true
          : false
        : true
      : false
    : false;

/** The columns that the row has no property for, or none of their type. */
export type Misfits<TColumns extends Columns, TRow> = {
  [Property in keyof TColumns & string]: IsKept<
    ValueOf<TColumns[Property]>,
    StoredRow<TRow>,
    RowPropertyOf<TColumns, Property>
  > extends true
    ? never
    : Property;
}[keyof TColumns & string];

/** The property of a row that has the value of a column, as the types above have it; null where no single one has. */
export function rowPropertyOf(property: string, kept: Keeping): string | null {
  if (kept === "value") return property;
  if (kept === "code") return `${property}Code`;
  return kept === "codes" ? property.replace(/s$/, "Codes") : null;
}
