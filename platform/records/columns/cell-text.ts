/**
 * A text in Unicode's composed form, in which a Vietnamese letter with its marks is one character. Nearly all texts are
 * in it already: those of the characters here, which no composition changes, are passed by without being looked up.
 */
export function composed(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    const isStable =
      character < 0x300 ||
      (character >= 0x1e00 && character < 0x1f00) ||
      (character >= 0x2010 && character < 0x2050);
    if (!isStable) return text.normalize("NFC");
  }
  return text;
}

/** A text without the ASCII spaces around it. */
export function trimSpaces(text: string): string {
  if (!text.startsWith(" ") && !text.endsWith(" ")) return text;
  return text.replace(/^ +| +$/g, "");
}
