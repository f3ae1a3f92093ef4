import { catalogue } from "./catalogue";

const texts = catalogue({
  closed: { en: "It is closed.", vi: "Đã đóng." },
  tooMany: { en: "{what}: {count} are too many, {count}!", vi: "Quá nhiều {what}: {count}." },
  ofPeople: { en: "people", vi: "người" },
});

describe("the catalogue", () => {
  it("has a text for a message in which nothing differs from time to time", () => {
    expect(texts.closed).toEqual({ en: "It is closed.", vi: "Đã đóng." });
  });

  it("puts values into a message, those that are told in each language among them", () => {
    expect(texts.tooMany({ what: texts.ofPeople, count: 3 })).toEqual({
      en: "people: 3 are too many, 3!",
      vi: "Quá nhiều người: 3.",
    });
  });

  it("takes a value for what it is, whatever stands in it", () => {
    expect(texts.tooMany({ what: "{count} $& $1", count: 0 }).en).toBe("{count} $& $1: 0 are too many, 0!");
  });

  it("goes to another thread as it is", () => {
    const text = texts.tooMany({ what: "x", count: 1 });
    expect(structuredClone(text)).toEqual(text);
  });

  it("does not compile without a language, or with other values in one", () => {
    // @ts-expect-error -- Vietnamese is missing
    catalogue({ one: { en: "One." } });
    // @ts-expect-error -- the count is missing in Vietnamese
    catalogue({ many: { en: "{count} are many.", vi: "Nhiều." } });
    // @ts-expect-error -- the count is missing in English
    catalogue({ many: { en: "Many.", vi: "{count} là nhiều." } });
    // @ts-expect-error -- a value is missing
    texts.tooMany({ what: "x" });
  });
});
