import { optional, NotAValue, type CellType, type Column } from "./column";

const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const longest = 120;

/** A code: ASCII letters, digits, and `.`, `_`, `-` after the first character; at most 120 characters. */
export function code(): Column<string | null> {
  return optional<string>(codeType);
}

/** How a code stands in a cell. */
export const codeType: CellType<string> = {
  parse: (cell) => {
    if (!pattern.test(cell))
      return new NotAValue(`a code is ASCII letters, digits and . _ -${offender(cell)}`);
    if (cell.length > longest)
      return new NotAValue(`a code has at most ${longest} characters; this one has ${cell.length}`);
    return cell;
  },
  format: (value) => value,
};

/** Names the first character that no code has: look-alikes and invisible ones are not found by looking. */
function offender(cell: string): string {
  const character = [...cell].find((one) => !/[A-Za-z0-9._-]/.test(one));
  if (character === undefined) return ", beginning with a letter or digit";
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `; U+${number} "${character}" is none of these`;
}
