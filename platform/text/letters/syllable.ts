const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

/** The rhymes that may have any tone, and those that end in a stop and have the tones of á and ạ only. */
const openRhymes = new Set(
  (
    "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên êng ênh êu " +
    "i ia iêm iên iêng iêu im in inh iu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong " +
    "ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uên uênh ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu " +
    "ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu ynh"
  ).split(" "),
);
const stoppedRhymes = new Set(
  (
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot " +
    "ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyp uyt ưc ươc ươp ươt ưt yêt"
  ).split(" "),
);

/** Whether a word is one that Vietnamese can have by its spelling; letter case does not count, nor which vowel has the tone. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const base = apart.replace(toneMarks, "").normalize("NFC");
  const tone = tones[0] ?? "";
  const isRhyme = (rhyme: string) =>
    openRhymes.has(rhyme) || ((tone === "\u0301" || tone === "\u0323") && stoppedRhymes.has(rhyme));
  if (isRhyme(base)) return true;
  return onsets.some(
    (onset) =>
      base.startsWith(onset) &&
      // The i of "gi" is its vowel, too, where no other follows.
      (isRhyme(base.slice(onset.length)) || (onset === "gi" && isRhyme(base.slice(1)))),
  );
}

/** The same, or one of a name of the Central Highlands, which end in k: Đắk, Đăk. */
export function isPlaceOrSyllable(word: string): boolean {
  return isSyllable(word.replace(/k$/i, "c"));
}
