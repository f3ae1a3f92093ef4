const escape = /_x([0-9A-Fa-f]{4})_/g;

/** The text that stands in a workbook with `_xHHHH_` for characters that XML does not have, and for the `_` of such a text. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escape, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
