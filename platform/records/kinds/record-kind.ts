import type { EntityManager, EntityTarget } from "typeorm";
import type { Columns, RecordOf } from "./record";
import type { RowChange } from "./row-change";
import type { StoredRow } from "./stored-row";

/** What is wrong in a record whose cells are each right. */
export interface RecordProblem<Property extends string = string> {
  /** The column that is shown with the fault. */
  readonly column: Property;
  readonly allowed: string;
  readonly remedy?: string;
}

/** Gives the text that a path of `looksUp` leads to: null where nothing is known. */
export type LookUp<Path extends string = string> = (path: Path) => string | null;

/**
 * A kind of records: what stands in the files of its name, and how each of them becomes one row of one entity, in one
 * or more databases.
 */
export interface RecordKind<
  TColumns extends Columns = Columns,
  TRow extends object = object,
  Path extends string = string,
> {
  /** The name of its files without `.csv`. */
  readonly name: string;
  readonly description: string;
  readonly columns: TColumns;
  /** The required column that tells its records apart, and that others refer to. */
  readonly key: keyof TColumns & string;
  /**
   * What it must know of the records that it refers to, as paths of columns: `town.region.name` is the column `name`
   * of the record that `region` refers to in the record that `town` refers to in this one. `@kind` at the end gives
   * the name of the kind that a reference to one of several kinds leads to. They are read from the files or, failing
   * that, from the databases.
   */
  readonly looksUp?: readonly Path[];
  checks?(record: RecordOf<TColumns>): readonly RecordProblem<keyof TColumns & string>[];
  /** The names of the databases that the row goes to. */
  databases(record: RecordOf<TColumns>, lookUp: LookUp<Path>): readonly string[];
  readonly entity: EntityTarget<TRow>;
  /**
   * The row as the entity holds it. A property that is undefined is none of the importer's business: it is left to
   * the default of its column, and never changed.
   */
  toRow(record: RecordOf<TColumns>, lookUp: LookUp<Path>): StoredRow<NoInfer<TRow>>;
  /** The record that a row of one of its databases was made of; what `toRow` worked out is left out again. */
  toRecord(row: StoredRow<NoInfer<TRow>>, database: string): RecordOf<TColumns>;
  /**
   * Is told of the rows that were inserted or changed in one of the databases, some at a time and in the transaction
   * that wrote them, so that what follows from them is kept right. Rows that stayed as they were are left out.
   */
  written?(changes: readonly RowChange<StoredRow<NoInfer<TRow>>>[], manager: EntityManager): Promise<void>;
}

/** Declares a kind of records, so that the types of its records follow from its columns. */
export function recordKind<TColumns extends Columns, TRow extends object, Path extends string = never>(
  kind: RecordKind<TColumns, TRow, Path>,
): RecordKind<TColumns, TRow, Path> {
  return kind;
}
