import type { Text } from "../../languages/language";
import { optional, NotAValue, type CellType, type Column } from "./column";
import { texts } from "./columns.texts";

const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Codes that are put together of two others are the longest. */
const longest = 208;

/**
 * A code: ASCII letters, digits, and `.`, `_`, `-` after the first character; at most as many as its column in the
 * database takes, which are 96 unless told otherwise.
 */
export function code({ maxLength = 96 } = {}): Column<string | null> {
  return optional<string>(codeOf(maxLength));
}

/** How a code of any kind of records stands in a cell. */
export const codeType = codeOf(longest);

function codeOf(maxLength: number): CellType<string> {
  return {
    parse: (cell) => {
      if (!pattern.test(cell)) return new NotAValue(notACode(cell));
      if (cell.length > maxLength)
        return new NotAValue(texts.codeTooLong({ most: maxLength, count: cell.length }));
      return cell;
    },
    format: (value) => value,
  };
}

/** Names the first character that no code has: look-alikes and invisible ones are not found by looking. */
function notACode(cell: string): Text {
  const character = [...cell].find((one) => !/[A-Za-z0-9._-]/.test(one));
  if (character === undefined) return texts.codeBegins;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return texts.codeHasOther({ number, character });
}
