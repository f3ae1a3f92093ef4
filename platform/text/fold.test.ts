import { fold } from "./fold";

/** Marks of two classes in turn: putting so many in order takes minutes where it is done for all of them at once. */
const marks = "\u0301\u0323".repeat(500_000);

describe("folding", () => {
  it.each([
    ["Tòa án – ĐẮK LẮK", "toa an dak lak"],
    ["Tòa án".normalize("NFD"), "toa an"],
    ["  69/QĐ-TANDTC ", "69 qd tandtc"],
    ["각", "각".normalize("NFD")],
    ["\ud800 \0", ""],
  ])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("takes marks without end away, and leaves what stands around them", () => {
    expect(fold(`Bắc${marks}kạn ${marks}`)).toBe("backan");
  });
});
