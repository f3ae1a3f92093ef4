/** A text column of a server takes 65,535 bytes, and a character up to four. */
const longestPart = 16_000;

/** A text in parts that a column takes each, none of them with half a character; one part for an empty text. */
export function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  do {
    const whole = isHalf(text, from + longestPart) ? longestPart - 1 : longestPart;
    parts.push(text.slice(from, from + whole));
    from += whole;
  } while (from < text.length);
  return parts;
}

/** Whether a text that begins here would begin with the second half of a character. */
function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
