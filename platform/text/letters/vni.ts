const [acute, grave, hook, tilde, dot] = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;
const [circumflex, breve] = ["\u0302", "\u0306"] as const;

/** Marks that stand as characters of their own after the vowels on which fonts of VNI put them. */
const tones = { ù: acute, ø: grave, û: hook, õ: tilde, ï: dot };
const withCircumflex = {
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
};
const withBreve = {
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const marksOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...withCircumflex, ...withBreve },
  e: { ...tones, ...withCircumflex },
  o: { ...tones, ...withCircumflex },
  u: tones,
  y: tones,
  ô: tones,
  ö: tones,
};

/** Characters that fonts of VNI show as another letter. */
const letters: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
};

const hasCapitalInside = /[a-z\u00df-\u00ff][\u00c0-\u00de]/;

/** A word as a font of VNI shows it; null where it shows nothing for a character. */
export function fromVni(word: string): string | null {
  if (hasCapitalInside.test(word)) return null;
  let read = "";
  for (let at = 0; at < word.length; at += 1) {
    const character = word.charAt(at);
    const small = character.toLowerCase();
    const marks = marksOf[small]?.[word.charAt(at + 1).toLowerCase()];
    const letter = small < "\u0080" ? small : letters[small];
    if (letter === undefined) return null;
    read += (character === small ? letter : letter.toUpperCase()) + (marks ?? "");
    if (marks !== undefined) at += 1;
  }
  return read.normalize("NFC");
}

/** What hardly stands in a word of another language: a mark after the vowel that it belongs to, but for a diaeresis. */
export const tellsOfVni = /[aeouyôö][ùøûõâáàåãäêéèú]/i;
