import { GraphError } from "../../errors/graph-error";
import type { Text } from "../../languages/language";
import { texts } from "./pagination.texts";

/** The values of a row's ordering columns, in their order. */
export type CursorKeys = readonly (string | number)[];

/** Makes an opaque cursor of a list's name and a row's ordering keys. */
export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");
}

/** What a key of a list's order can be: a text of so many characters at most, or a whole number. */
export type CursorKeyForm = { readonly longestText: number } | "whole number";

/** The longest key is a name of 255 characters, of four bytes each at most. */
const longestCursor = 2_000;

/**
 * Reads a cursor back. Only what `encodeCursor` can have written is taken: what else can be made to look like it would go
 * into a statement, and each database has its own opinion of a key that no row can have.
 * @param forms of the keys of the list's order
 * @throws GraphError INVALID_CURSOR when it is no cursor, or one of another list.
 */
export function decodeCursor(list: string, cursor: string, forms: readonly CursorKeyForm[]): CursorKeys {
  const parts = cursor.length > longestCursor ? null : parse(cursor);
  if (!parts) throw invalid(texts.noCursor);
  const [name, ...keys] = parts;
  if (name !== list) throw invalid(texts.cursorOfOtherList);
  const fits = keys.length === forms.length && keys.every((key, at) => hasForm(key, forms[at]));
  if (!fits || encodeCursor(list, keys as CursorKeys) !== cursor) throw invalid(texts.cursorOfNoRow);
  return keys as CursorKeys;
}

function parse(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

/** What no column of records holds: U+0000, half of a character, and a space at the end, which MySQL does not see. */
const unkept = /[\0\p{Cs}]| $/u;
const largestInt = 2 ** 31 - 1;

function hasForm(key: unknown, form: CursorKeyForm | undefined): boolean {
  if (form === "whole number") return Number.isInteger(key) && Math.abs(Number(key)) <= largestInt;
  return typeof key === "string" && !unkept.test(key) && [...key].length <= (form?.longestText ?? 0);
}

function invalid(text: Text): GraphError {
  return new GraphError("INVALID_CURSOR", text);
}
