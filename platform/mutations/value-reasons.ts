import type { Text } from "../languages/language";
import { NotAValue, type Column } from "../records/columns/column";
import { trimSpaces } from "../records/columns/cell-text";
import { texts } from "./mutations.texts";
import type { InputPath, Reason } from "./reason";

/** A column that takes a value, what people call it, and where the value stands in the arguments. */
interface ValuePlace {
  readonly column: Pick<Column<unknown>, "parse">;
  readonly label: Text | string;
  readonly at: InputPath;
}

/** Why a column does not take a value, for what is used before the records are checked, or is no cell of theirs. */
export function valueReasons(value: string, { column, label, at }: ValuePlace): readonly Reason[] {
  const read = column.parse(trimSpaces(value));
  if (!(read instanceof NotAValue)) return [];
  const { allowed } = read.problem;
  return [{ code: "INVALID_VALUE", at, text: texts.invalid({ column: label, allowed }) }];
}
