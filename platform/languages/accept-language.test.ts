import { languageFor } from "./accept-language";

describe("the language of an answer", () => {
  it.each([
    [undefined, "en"],
    ["", "en"],
    ["vi", "vi"],
    ["VI-vn", "vi"],
    ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
    ["en-GB,en;q=0.9,vi;q=0.8", "en"],
    ["en;q=0.1, vi;q=0.2", "vi"],
    ["vi, en", "vi"],
    ["en, vi", "en"],
    ["vi-Latn-VN;q=0.5, vi;q=0.9, en;q=0.8", "vi"],
    ["fr, vi;q=0.5", "vi"],
    ["fr-FR, de;q=0.9", "en"],
    ["*", "en"],
    ["vi;q=0.5, *;q=0.8", "en"],
    ["*;q=0.5, vi", "vi"],
    ["en;q=0, *", "vi"],
    ["vi;q=0", "en"],
    ["vi;q=0, en;q=0", "en"],
    ["vie", "en"],
    ["vi;q=much", "vi"],
    ["vi;q=7, en;q=1", "vi"],
    [",,;;q=,=", "en"],
    ["vi_VN", "en"],
    [" vi ; q=0.9 , en ; q=0.8 ", "vi"],
  ])("after %j is %s", (header, language) => expect(languageFor(header)).toBe(language));

  it("is found in the beginning of a header, however long it is", () => {
    expect(languageFor(`vi,${"xx,".repeat(100_000)}`)).toBe("vi");
    expect(languageFor(`${"xx,".repeat(100_000)}vi`)).toBe("en");
    expect(languageFor("x".repeat(100_000))).toBe("en");
    expect(languageFor(`${"xx,".repeat(66)}vi;q=0.9,en`)).toBe("en");
  });
});
