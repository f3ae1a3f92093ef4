/** Letters of Cyrillic and Greek, each beside the one of ours that looks the same. */
const pairs =
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs һh кk ԁd ԛq ԝw " +
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa οo ιi νv";

const latin = new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));

const isOfOtherScript = /[\u0370-\u03ff\u0400-\u052f]/;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const hasLatin = /\p{Script=Latin}/u;
const hasCyrillic = /\p{Script=Cyrillic}/u;

/** A text in which words of look-alikes are written in Latin letters: those that have such letters, and those that could have only such. */
export function inLatinLetters(text: string): string {
  if (!isOfOtherScript.test(text)) return text;
  return text.replace(words, (word) => (isOfOtherScript.test(word) ? (latinOf(word) ?? word) : word));
}

/**
 * The same of words that were meant in Latin letters: they have some, or stand, in Cyrillic, in a text that has no other
 * Cyrillic words. A Greek letter by itself is a sign, as in "tia α".
 */
export function meantInLatinLetters(text: string): string {
  if (!isOfOtherScript.test(text)) return text;
  const isMixed = hasLatin.test(text);
  const isCyrillic = [...text.matchAll(words)].some(
    ([word]) => hasCyrillic.test(word) && latinOf(word) === null,
  );
  return text.replace(words, (word) => {
    if (!isOfOtherScript.test(word)) return word;
    const isMeant = hasLatin.test(word) || (isMixed && !isCyrillic && hasCyrillic.test(word));
    return isMeant ? (latinOf(word) ?? word) : word;
  });
}

/** A word in Latin letters; null where one of its letters looks like none. */
function latinOf(word: string): string | null {
  const letters = [...word.normalize("NFD")].map((letter) => latin.get(letter) ?? letter).join("");
  return isOfOtherScript.test(letters) ? null : letters.normalize("NFC");
}
