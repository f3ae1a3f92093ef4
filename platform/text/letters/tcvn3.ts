/** The letters that fonts of TCVN3 (ABC) show in place of the characters from a number on. */
const shown: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const letters = new Map(
  shown.flatMap(([first, run]) =>
    [...run].map((letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);

/** A word as a font of TCVN3 shows it; null where it shows nothing for a character. Capitals with tones are small in it. */
export function fromTcvn3(word: string): string | null {
  let read = "";
  for (const character of word) {
    const letter = character < "\u0080" ? character : letters.get(character);
    if (letter === undefined) return null;
    read += letter;
  }
  return read;
}

/** What hardly stands in a word of another language: a sign, or a capital with a mark between or after small letters. */
export const tellsOfTcvn3 =
  /[A-Za-z][\u00a1-\u00bf\u00d7]|[\u00a1-\u00ae][A-Za-z\u00c0-\u00fe]|[a-z][\u00c0-\u00de]|[A-Z][\u00c0-\u00de][a-z]/;
