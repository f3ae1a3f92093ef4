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

/** How the values of a column are written in a cell. `parse` gets no empty text, and never guesses. */
export interface CellType<Value> {
  parse(text: string): Value | NotAValue;
  format(value: Value): string;
  readonly reference?: Reference;
}

const requiredCell = new NotAValue("a value is required here", undefined, "REQUIRED");

/** A column of a kind of records. `Value` is what a record has of it: with null where a cell may be empty. */
export class Column<Value> {
  /** @param whenEmpty what an empty cell stands for; undefined when none may be empty */
  constructor(
    readonly type: CellType<NonNullable<Value>>,
    private readonly whenEmpty: Value | undefined,
  ) {}

  /** No cell of the column may be empty. */
  required(): Column<NonNullable<Value>> {
    return new Column<NonNullable<Value>>(this.type, undefined);
  }

  /** What an empty cell of the column stands for. */
  default(value: NonNullable<Value>): Column<NonNullable<Value>> {
    return new Column<NonNullable<Value>>(this.type, value);
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

/** A column whose empty cells are null: not known. */
export function optional<Value>(type: CellType<NonNullable<Value>>): Column<Value | null> {
  return new Column<Value | null>(type, null);
}
