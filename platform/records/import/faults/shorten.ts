const longest = 60;

/** At most 60 characters of a text; what was left out is shown as an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const characters = [...text.slice(0, 2 * longest)];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
