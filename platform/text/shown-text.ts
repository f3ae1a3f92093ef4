/** A text of a caller as it is told back: not longer than so many characters. */
export function cutShort(text: string, most = 100): string {
  return text.length <= most ? text : `${beginningOf(text, most)}…`;
}

/** The beginning of a text, of so many UTF-16 units at most and never with half of a character at its end. */
export function beginningOf(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 0xd800 && last < 0xdc00;
  return text.slice(0, isHalf ? most - 1 : most);
}

/**
 * What a client calls its operation, as it may be written down; undefined for what is no name of GraphQL: a client that asks
 * for an operation which is not there may send any text as its name.
 */
export function shownOperationName(name: string | null | undefined): string | undefined {
  return name != null && /^[_A-Za-z]\w*$/.test(name) ? cutShort(name) : undefined;
}

/** Signs that a terminal obeys, or takes for the end of a line. */
const control = /[\p{Cc}\u2028\u2029]/gu;

/** A text in one line, with signs that a terminal would obey written as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(control, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
