import type { Text } from "../../languages/language";
import type { Problem } from "../faults/fault";
import { texts } from "./columns.texts";

/** Something that is not a value, and why. */
export class NotAValue {
  readonly problem: Problem;

  constructor(allowed: Text, remedy?: Text, code: Problem["code"] = "BAD_VALUE") {
    this.problem = { code, allowed, remedy };
  }
}

/** Points at records of other kinds by their keys. `many`: the cell is a list of them. */
export interface Reference {
  readonly kinds: readonly string[];
  readonly many: boolean;
}

/**
 * What the cells of a column hold. In a workbook, a number is what stands behind its cell where the cell shows it, a day is
 * that of a date, and a text is what the cell shows.
 */
export type Holding = "number" | "day" | "text";

/** How the values of a column are written in a cell. `parse` gets no empty text, and never guesses. */
export interface CellType<Value> {
  parse(text: string): Value | NotAValue;
  format(value: Value): string;
  /** Texts, where it is not said. */
  readonly holds?: Holding;
  readonly reference?: Reference;
  /** All values that there are, where they are few. */
  readonly values?: readonly string[];
  /** What these are called in Vietnamese, which is read for them, too. */
  readonly labels?: ReadonlyMap<string, string>;
  /** What a workbook offers to choose from, where that says all. */
  readonly choices?: readonly string[];
  /** Whether a cell has several values. */
  readonly isList?: true;
}

const requiredCell = new NotAValue(texts.required, undefined, "REQUIRED");

/**
 * How a row keeps the value of a column `x`: as the property `x`; as `xCode`, or for a list `xs` as `xCodes`, where it
 * refers to other records; not at all, since its database tells it; or in a form that the kind makes and takes apart.
 */
export type Keeping = "value" | "code" | "codes" | "database" | "form";

/**
 * A column of a kind of records. `Value` is what a record has of it, with null where a cell may be empty; `Kept` is how
 * a row has it.
 */
export class Column<Value, Kept extends Keeping = "value"> {
  /**
   * @param whenEmpty what an empty cell stands for; undefined when none may be empty
   * @param valueIn what a database tells of the rows in it
   * @param headings see `headed`
   */
  constructor(
    readonly type: CellType<NonNullable<Value>>,
    private readonly whenEmpty: Value | undefined,
    readonly kept: Kept,
    readonly valueIn?: (database: string) => Value,
    readonly headings: readonly string[] = [],
  ) {}

  /**
   * What stands over the column in Vietnamese: the first as a template has it, then what else clerks write there. Letter
   * case, marks, spaces and punctuation do not count when a heading is read.
   */
  headed(...headings: readonly [string, ...string[]]): Column<Value, Kept> {
    return new Column<Value, Kept>(this.type, this.whenEmpty, this.kept, this.valueIn, headings);
  }

  /** No cell of the column may be empty. */
  required(): Column<NonNullable<Value>, Kept> {
    return new Column<NonNullable<Value>, Kept>(this.type, undefined, this.kept, undefined, this.headings);
  }

  /** What an empty cell of the column stands for. */
  default(value: NonNullable<Value>): Column<NonNullable<Value>, Kept> {
    return new Column<NonNullable<Value>, Kept>(this.type, value, this.kept, undefined, this.headings);
  }

  /** Rows do not have the value: it follows from the name of the database that they are in. */
  ofDatabase(valueIn: (database: string) => Value): Column<Value, "database"> {
    return new Column<Value, "database">(this.type, this.whenEmpty, "database", valueIn, this.headings);
  }

  /** Rows have the value in another form: the kind's `derived` makes it, and its `restored` takes it apart. */
  inOtherForm(): Column<Value, "form"> {
    return new Column<Value, "form">(this.type, this.whenEmpty, "form", undefined, this.headings);
  }

  get isRequired(): boolean {
    return this.whenEmpty === undefined;
  }

  /** @param text the cell without surrounding spaces, in Unicode's composed form */
  parse(text: string): Value | NotAValue {
    if (text !== "") return this.type.parse(text);
    return this.whenEmpty === undefined ? requiredCell : this.whenEmpty;
  }

  /** The text of the cell that is parsed to the value. */
  format(value: Value): string {
    return value === null || value === undefined ? "" : this.type.format(value);
  }
}

/** A column of any type. */
export type AnyColumn = Column<unknown, Keeping>;

/** A column whose empty cells are null: not known. */
export function optional<Value>(type: CellType<NonNullable<Value>>): Column<Value | null> {
  return new Column<Value | null>(type, null, "value");
}
