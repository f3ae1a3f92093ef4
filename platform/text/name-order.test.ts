import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { givenNameOrderKey, longestNameKey, nameOrderKey } from "./name-order";

const { compare } = new Intl.Collator("vi", { sensitivity: "accent" });
const shuffled = (texts: Iterable<string>) =>
  [...texts].map((text, at) => ({ text, at: (at * 7_919) % 10_007 })).sort((one, other) => one.at - other.at);

/** Texts by their keys, and among those of one key as they came. */
function byKey(texts: readonly string[], keyOf: (text: string) => string): readonly string[] {
  return [...texts].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** As databases compare texts: MariaDB as if they went on with spaces. */
function compareKeys(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  const [a, b] = [one.padEnd(length), other.padEnd(length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All words that are written in files of this project, from records to the words of which records are generated. */
function wordsIn(folder: string, ending: RegExp): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    ending.test(file),
  );
  return new Set(
    files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
  );
}

describe("the key by which names are listed", () => {
  it("puts letters in the order of the Vietnamese alphabet, and tones in that of dictionaries", () => {
    const alphabet = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split(" ");
    expect(byKey([...alphabet].reverse(), nameOrderKey)).toEqual(alphabet);
    const tones = ["ma", "mà", "mả", "mã", "má", "mạ"];
    expect(byKey([...tones].reverse(), nameOrderKey)).toEqual(tones);
    const words = ["Ân", "Anh", "Ánh", "Ẩn", "Ba", "Bà", "Băng", "Bàng", "Cục", "Cục A", "Đạt", "Dũng"];
    expect(byKey(words, nameOrderKey)).toEqual([...words].sort(compare));
  });

  it("puts all words of the records and of the generator as Intl.Collator puts them", () => {
    const words = shuffled(new Set([...wordsIn("data", /\.csv$/), ...wordsIn("generator", /\.ts$/)])).map(
      ({ text }) => text,
    );
    expect(words.length).toBeGreaterThan(3_000);
    const listed = byKey(words, nameOrderKey);
    const wrong = listed.filter((word, at) => at > 0 && compare(listed[at - 1] ?? "", word) > 0);
    expect(wrong).toEqual([]);
    const equal = listed.filter(
      (word, at) =>
        at > 0 &&
        (compare(listed[at - 1] ?? "", word) === 0) !==
          (nameOrderKey(listed[at - 1] ?? "") === nameOrderKey(word)),
    );
    expect(equal).toEqual([]);
  });

  it("puts names of several words as Intl.Collator does", () => {
    const parts = [
      "An",
      "Ân",
      "ân",
      "Hà",
      "Hạ",
      "Hà Nội",
      "Hòa",
      "Hoà",
      "Đ",
      "D",
      "Nguyễn",
      "Nguyên",
      "6",
      "10",
    ];
    const names = shuffled(parts.flatMap((one) => parts.map((other) => `${one} ${other}`))).map(
      ({ text }) => text,
    );
    const listed = byKey(names, nameOrderKey);
    expect(listed.filter((name, at) => at > 0 && compare(listed[at - 1] ?? "", name) > 0)).toEqual([]);
  });

  it("of a person goes by the given name with its tone first, then by the others", () => {
    const people = [
      "Trần Văn An",
      "Đỗ Thị Ánh",
      "Nguyễn Ân",
      "Lê Thị Hà",
      "Lê Văn Hà",
      "Vũ Hà",
      "Bùi Há",
      "Hà",
    ];
    expect(byKey(people, givenNameOrderKey)).toEqual([
      "Trần Văn An",
      "Đỗ Thị Ánh",
      "Nguyễn Ân",
      "Hà",
      "Lê Thị Hà",
      "Lê Văn Hà",
      "Vũ Hà",
      "Bùi Há",
    ]);
  });

  it("is the same whatever the case, the signs and the form of letters", () => {
    expect(nameOrderKey("VỤ TỔ CHỨC – CÁN BỘ ")).toBe(nameOrderKey("Vụ Tổ chức, cán bộ".normalize("NFD")));
    expect(givenNameOrderKey("CẢNH ĐINH")).toBe(givenNameOrderKey("Cảnh  Đinh"));
    expect(nameOrderKey("– …")).toBe("");
  });

  it("fits its column, and has no space at its end", () => {
    for (const name of ["ậ".repeat(255), "각".repeat(255), `${"a".repeat(longestNameKey - 1)} b`])
      for (const key of [nameOrderKey(name), givenNameOrderKey(name)]) {
        expect(key.length).toBeLessThanOrEqual(longestNameKey);
        expect(key).toBe(key.trimEnd());
      }
  });
});
