/** A text of a caller as it is told back: not longer than so many characters. */
export function cutShort(text: string, most = 100): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
