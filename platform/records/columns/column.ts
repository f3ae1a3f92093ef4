import type { Problem } from "../faults/fault";

/** Something that is not a value, and why. */
export class NotAValue {
  readonly problem: Problem;

  constructor(allowed: string, remedy?: string, code: Problem["code"] = "BAD_VALUE") {
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
  /** Whether a cell has several values. */
  readonly isList?: true;
}

const requiredCell = new NotAValue("a value is required here", undefined, "REQUIRED");

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
   */
  constructor(
    readonly type: CellType<NonNullable<Value>>,
    private readonly whenEmpty: Value | undefined,
    readonly kept: Kept,
    readonly valueIn?: (database: string) => Value,
  ) {}

  /** No cell of the column may be empty. */
  required(): Column<NonNullable<Value>, Kept> {
    return new Column<NonNullable<Value>, Kept>(this.type, undefined, this.kept);
  }

  /** What an empty cell of the column stands for. */
  default(value: NonNullable<Value>): Column<NonNullable<Value>, Kept> {
    return new Column<NonNullable<Value>, Kept>(this.type, value, this.kept);
  }

  /** Rows do not have the value: it follows from the name of the database that they are in. */
  ofDatabase(valueIn: (database: string) => Value): Column<Value, "database"> {
    return new Column<Value, "database">(this.type, this.whenEmpty, "database", valueIn);
  }

  /** Rows have the value in another form: the kind's `derived` makes it, and its `restored` takes it apart. */
  inOtherForm(): Column<Value, "form"> {
    return new Column<Value, "form">(this.type, this.whenEmpty, "form");
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
