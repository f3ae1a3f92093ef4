/** A text of a caller as it is told back: not longer than so many characters. */
export function cutShort(text: string, most = 100): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** Signs that a terminal obeys, or takes for the end of a line. */
const control = /[\p{Cc}\u2028\u2029]/gu;

/** A text in one line, with signs that a terminal would obey written as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(control, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
