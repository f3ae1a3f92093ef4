import { composed, trimSpaces } from "./cell-text";
import { NotAValue } from "./column";

/** So many that looking at each anew from every other takes minutes. */
const many = 1_000_000;

describe("the text of a cell", () => {
  it("is in composed form", () => expect(composed("Sông Hồng".normalize("NFD"))).toBe("Sông Hồng"));

  it("has as many marks on a letter as any language writes, and not marks without end", () => {
    const some = `a${"\u0301\u0323".repeat(15)}`;
    expect(composed(some)).toBe(some.normalize("NFC"));
    expect(composed(`a${"\u0301\u0323".repeat(many)}`)).toBeInstanceOf(NotAValue);
  });

  it("begins and ends with no space", () => {
    expect(trimSpaces("  Hà  Nội ")).toBe("Hà  Nội");
    expect(trimSpaces("\u00a0\u2003Hà\u00a0Nội\u202f\u3000\t\n")).toBe("Hà\u00a0Nội");
    expect(trimSpaces(`  a${" ".repeat(many)}b `)).toHaveLength(many + 2);
    expect(trimSpaces(" ".repeat(many))).toBe("");
  });
});
