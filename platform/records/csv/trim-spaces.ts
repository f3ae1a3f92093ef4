/** A text without the ASCII spaces around it. */
export function trimSpaces(text: string): string {
  if (!text.startsWith(" ") && !text.endsWith(" ")) return text;
  return text.replace(/^ +| +$/g, "");
}
