import type { AnyRecord, Columns, NewRecord, RecordOf } from "../records/kinds/record";
import type { RecordKind } from "../records/kinds/record-kind";
import type { InputPath, Reason } from "./reason";

/** A record that is there, as it was read. */
export interface OnRecord<Record = AnyRecord> {
  readonly kind: string;
  readonly code: string;
  readonly version: number;
  readonly record: Record;
  /** The row of its table. */
  readonly row: object;
}

/** Where the cells of a record come from in the arguments. */
export interface CellPlaces {
  /** Of the record as a whole. */
  readonly at: InputPath;
  /** Of single columns, by property; a column that is not here stands below `at`, under its own name. */
  readonly fields?: Readonly<Record<string, InputPath>>;
}

/** A record that the arguments of a mutation name, of the own database or of another. */
export interface NamedRecord {
  readonly kind: string;
  readonly code: string;
  readonly at: InputPath;
}

/** What a mutation does to one record. */
export type RecordChange = CellPlaces & {
  readonly kind: string;
  readonly code: string;
  /** It gets a new version even where none of its cells changes: what changes lies in records that are part of it. */
  readonly isTouched?: true;
  /** What is told where a new record is there already; without it, that its code is taken. */
  readonly ifThere?: Pick<Reason, "code" | "text">;
} & (
    | { readonly was: null; readonly record: AnyRecord }
    | { readonly was: OnRecord; readonly record: AnyRecord | null }
  );

type KindOf<TColumns extends Columns> = Pick<RecordKind<TColumns>, "name" | "key" | "columns">;

/** A new record; what is not said of it is not known. */
export function added<TColumns extends Columns>(
  { name, key, columns }: KindOf<TColumns>,
  given: NewRecord<TColumns>,
  places: CellPlaces,
): RecordChange {
  const record = Object.fromEntries(
    Object.entries(columns).map(([property, column]) => {
      const value = (given as AnyRecord)[property];
      return [property, value === undefined && !column.isRequired ? column.parse("") : value];
    }),
  );
  return { ...places, kind: name, code: String(record[key]), was: null, record };
}

/** A record that is there, with some of its columns changed. */
export function changed<Record extends AnyRecord>(
  was: OnRecord<Record>,
  values: Partial<Record>,
  places: CellPlaces,
): RecordChange {
  return { ...places, kind: was.kind, code: was.code, was, record: { ...was.record, ...values } };
}

/** A record of which parts change that are records of their own: whoever read it before has to read it anew. */
export function touched(was: OnRecord, places: CellPlaces): RecordChange {
  return { ...places, kind: was.kind, code: was.code, was, record: was.record, isTouched: true };
}

/** A record that is to be no more; the audit keeps it. */
export function removed(was: OnRecord, places: CellPlaces): RecordChange {
  return { ...places, kind: was.kind, code: was.code, was, record: null };
}

/** What a record of a kind has. */
export type RecordOfKind<Kind> = Kind extends { readonly columns: infer TColumns extends Columns }
  ? RecordOf<TColumns>
  : never;

/** Where a column of a changed record stands in the arguments. */
export function pathOf({ at, fields }: CellPlaces, property: string): InputPath {
  return fields?.[property] ?? [...at, property];
}
