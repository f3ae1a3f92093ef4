import type { EntityManager, EntityTarget } from "typeorm";
import type { Text } from "../../languages/language";
import type { AnyRecord, Columns, RecordOf } from "./record";
import type { DerivedValues, Misfits, RestoredValues, StoredRow } from "./stored-row";

/** What is wrong in a record whose cells are each right. */
interface RecordProblem<Property extends string = string> {
  /** The column that is shown with the fault. */
  readonly column: Property;
  readonly allowed: Text;
  readonly remedy?: Text;
}

/** Something in a record that does not go with those that it refers to. */
interface Disagreement<Property extends string = string> extends RecordProblem<Property> {
  /** Practice knows it: the record is taken, and whoever brings it is told. */
  readonly isTaken?: true;
}

/** A link from what one column names to what another names: keys of records of one kind. */
interface Chain<Property extends string = string> {
  readonly from: Property;
  readonly to: Property;
  /** What a circle would say, and is not: "a unit is not under itself". */
  readonly rule: Text;
}

/** Gives the text that a path of `looksUp` leads to: null where nothing is known. */
export type LookUp<Path extends string = string> = (path: Path) => string | null;

/**
 * What was done to one row. `before` is null for a new row, and as the database had it for one that differed; `after` is null
 * where an import was undone, and the row is no more.
 */
export interface RowChange<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/**
 * What a database keeps of records that lie in another one, which no statement of its own can ask. It is written with the
 * records, in the same transactions, and is no record itself: an export has it not.
 */
export interface RecordOutline {
  /** The name of the kind whose records it tells of. */
  readonly of: string;
  /** The columns of that kind that it reads. */
  readonly reads: readonly string[];
  /** The name of the database that keeps it. */
  readonly database: string;
  readonly entity: EntityTarget<object>;
  /** The row that a record becomes; `lookUp` takes the paths of its kind. */
  toRow(record: AnyRecord, lookUp: LookUp): object;
}

/** By what people who do not know the keys of records name them. */
interface Naming<Property extends string = string> {
  /** The columns that have their names; the first is the one by which a record is shown. */
  readonly columns: readonly Property[];
  /** The reference to those whose names they are, where records tell the names of others. */
  readonly of?: Property;
  /** Whether they are names of people: written in full, and with titles of address before them. */
  readonly isPersonal?: true;
  /** The indexed property of rows by which names are looked up, and what it has of one. Without it, all names are read. */
  readonly index?: { readonly property: string; keyOf(name: string): string };
}

/** What no two records have that mutations write. Files bring what there is: of what they have twice, none is lost. */
interface Uniqueness<TColumns extends Columns> {
  /** The column at which it is told. */
  readonly column: keyof TColumns & string;
  /** The indexed property of rows by which those are found that may have the same. */
  readonly foundBy: string;
  /** What a record that has something to keep to itself has there. */
  found(record: RecordOf<TColumns>): string;
  /** What no other one has; null where that is not known. */
  keyOf(record: RecordOf<TColumns>): string | null;
  readonly taken: Text;
}

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
  /**
   * What it is called in Vietnamese: the first names sheets that are written, and any of them a file or a sheet that is read,
   * as its own name does. Letter case, marks, spaces and punctuation do not count.
   */
  readonly vietnameseNames?: readonly [string, ...string[]];
  readonly description: string;
  readonly columns: TColumns;
  /** The required column that tells its records apart, and that others refer to. */
  readonly key: keyof TColumns & string;
  /**
   * The column that names its records, where these are so few that a template of another kind lists their keys beside their
   * names, to choose from.
   */
  readonly catalogue?: keyof TColumns & string;
  /**
   * What it must know of the records that it refers to, as paths of columns: `town.region.name` is the column `name`
   * of the record that `region` refers to in the record that `town` refers to in this one. `@kind` at the end gives
   * the name of the kind that a reference to one of several kinds leads to. They are read from the files or, failing
   * that, from the databases.
   */
  readonly looksUp?: readonly Path[];
  /** By what its records are named where their keys are not known. */
  readonly named?: Naming<keyof TColumns & string>;
  /** Links that its records make, which must not lead in a circle, over however many of them. */
  readonly chain?: Chain<keyof TColumns & string>;
  readonly unique?: Uniqueness<TColumns>;
  /** What is wrong in one whose cells are each right; a text of the catalogue beside it, made only where something is. */
  checks?(record: RecordOf<TColumns>): readonly RecordProblem<keyof TColumns & string>[];
  /** What does not go with the records that it refers to, which must be of kinds that are read before this one. */
  disagreements?(
    record: RecordOf<TColumns>,
    lookUp: LookUp<Path>,
  ): readonly Disagreement<keyof TColumns & string>[];
  /** The names of the databases that the row goes to. */
  databases(record: RecordOf<TColumns>, lookUp: LookUp<Path>): readonly string[];
  /**
   * What a record becomes. A column is the property of its name, a reference `x` is `xCode`, a list of them `xs` is
   * `xCodes`, unless the column says otherwise.
   */
  readonly entity: EntityTarget<TRow>;
  /**
   * The properties of the row that are worked out of the record. One that is undefined is none of the importer's
   * business: it is left to the default of its column, and never changed.
   */
  derived?(record: RecordOf<TColumns>, lookUp: LookUp<Path>): DerivedValues<TColumns, NoInfer<TRow>>;
  /**
   * What its paths led to when a row was written, as far as the row tells it: a write that leaves the references as they are need
   * not ask for it again whoever keeps those records.
   */
  ledTo?(row: StoredRow<NoInfer<TRow>>): Readonly<Partial<Record<Path, string | null>>>;
  /** What the columns that rows have in another form were, told by a row. */
  restored?(row: StoredRow<NoInfer<TRow>>): RestoredValues<TColumns>;
  /**
   * The reference by which its records name others in public. Databases with a table of mentions keep that, so that the
   * one who keeps those others knows which of them public records name, wherever these lie.
   */
  readonly mentions?: keyof TColumns & string;
  /** What other databases keep of its records: `withOutlines` says so, not the kind itself. */
  readonly outlines?: readonly RecordOutline[];
  /**
   * Is told of the rows that were inserted, changed or taken away in one of the databases, some at a time and in the transaction
   * that wrote them, so that what follows from them is kept right. Rows that stayed as they were are left out.
   */
  written?(changes: readonly RowChange<StoredRow<NoInfer<TRow>>>[], manager: EntityManager): Promise<void>;
}

/** What a kind has to tell beside its columns, so that they make a row of its entity and the row makes a record again. */
type Demands<
  TColumns extends Columns,
  TRow extends object,
  Path extends string,
> = (object extends DerivedValues<TColumns, TRow>
  ? unknown
  : Required<Pick<RecordKind<TColumns, TRow, Path>, "derived">>) &
  (object extends RestoredValues<TColumns>
    ? unknown
    : Required<Pick<RecordKind<TColumns, TRow, Path>, "restored">>) &
  ([Misfits<TColumns, TRow>] extends [never]
    ? unknown
    : { readonly columnsThatTheEntityDoesNotHave: Misfits<TColumns, TRow> });

/**
 * Declares a kind of records, so that the types of its records follow from its columns. A kind whose columns its entity
 * does not have does not compile.
 */
export function recordKind<TColumns extends Columns, TRow extends object, Path extends string = never>(
  kind: RecordKind<TColumns, TRow, Path> & Demands<NoInfer<TColumns>, NoInfer<TRow>, NoInfer<Path>>,
): RecordKind<TColumns, TRow, Path> {
  return kind;
}
