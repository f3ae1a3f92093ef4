import { GraphError } from "../errors/graph-error";
import type { Text } from "../languages/language";
import { texts } from "./graphql.texts";

/** What texts of clients are for. */
export type TextPurpose = "id" | "search" | "text";

interface Bound {
  /** In words, as it stands in an error. */
  readonly what: Text;
  /** The most UTF-16 units. */
  readonly longest: number;
}

const bounds: Readonly<Record<TextPurpose, Bound>> = {
  // A code has 208 characters at most, and before it an id has the name of a type; a decision's number has 128.
  id: { what: texts.anId, longest: 256 },
  search: { what: texts.aSearch, longest: 500 },
  text: { what: texts.aText, longest: 1_000 },
};

/** Half of a character beyond U+FFFF: no text in UTF-8 has it. */
const halfCharacter = /\p{Cs}/u;

/**
 * Lets a text of a client pass that can be one of its purpose; nothing is done with it before. What is told of another
 * does not repeat it: ids and searches tell of people.
 * @param argument where it was given, as `filter.search`
 * @throws GraphError BAD_USER_INPUT when it is too long, or one database would take it otherwise than another
 */
export function checkText(text: string, purpose: TextPurpose, argument: string): void {
  const { what, longest: allowed } = bounds[purpose];
  const { length: measured } = text;
  if (measured > allowed) {
    const found = { argument, measured, allowed };
    throw new GraphError("BAD_USER_INPUT", texts.textTooLong({ ...found, what }), found);
  }
  if (text.includes("\0") || halfCharacter.test(text)) {
    throw new GraphError("BAD_USER_INPUT", texts.brokenText({ argument }), { argument });
  }
}
