import { fold, searchWords } from "./fold";

/** Marks of two classes in turn: putting so many in order takes minutes where it is done for all of them at once. */
const marks = "\u0301\u0323".repeat(500_000);

describe("folding", () => {
  it.each([
    ["Tòa án – ĐẮK LẮK", "toa an dak lak"],
    ["Tòa án".normalize("NFD"), "toa an"],
    ["  69/QĐ-TANDTC ", "69 qd tandtc"],
    ["각", "각".normalize("NFD")],
    ["\ud800 \0", ""],
    ["Ðỗ Ɖức ð/c", "do duc d c"],
    ["Tƣ thƣởng TƢ", "tu thuong tu"],
    ["Nguy\u00adễn V\u200băn \u200eAn\u2060", "nguyen van an"],
    ["Ｎｇｕｙễｎ １", "nguyen 1"],
    ["Сục Тhi hành án, Νguyễn Аn", "cuc thi hanh an nguyen an"],
    ["Анна α-keratin", "анна a keratin"],
    ["Hà\u00a0Nội\u20132019", "ha noi 2019"],
  ])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("takes marks without end away, and leaves what stands around them", () => {
    expect(fold(`Hà${marks} nội ${marks}`)).toBe("ha noi");
  });
});

describe("the words of a search", () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");

  it("are folded and without doubles", () => expect(searchWords("Hà hà, NỘI!")).toEqual(["ha", "noi"]));

  it("are twenty at most", () => {
    expect(searchWords(`${words(20)} ${words(20)}`)).toHaveLength(20);
    expect(() => searchWords(words(21))).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        extensions: expect.objectContaining({ measured: 21, allowed: 20 }) as object,
      }) as Error,
    );
  });
});
