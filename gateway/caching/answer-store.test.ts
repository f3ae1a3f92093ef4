import { cacheKey, readEntry, writeEntry } from "./answer-store";

describe("a key", () => {
  it("is the same whatever the order of the keys of objects", () => {
    expect(cacheKey(["x", { a: 1, b: { d: [1, { e: 2, f: 3 }], c: null } }])).toBe(
      cacheKey(["x", { b: { c: null, d: [1, { f: 3, e: 2 }] }, a: 1 }]),
    );
  });

  it("is another for everything else", () => {
    const all: unknown[][] = [
      ["a", "b"],
      ["ab", ""],
      ["b", "a"],
      [["a", "b"]],
      [{ a: "b" }],
      [[["a", "b"]]],
      [{ a: null }],
      [{}],
      [[]],
      [null],
      ["null"],
      [{ a: 1 }],
      [{ a: "1" }],
      [{ a: [1, 2] }],
      [{ a: [2, 1] }],
    ];
    expect(new Set(all.map(cacheKey)).size).toBe(all.length);
  });
});

describe("an entry", () => {
  const entry = { version: "a b", policy: { maxAge: 60, isPrivate: true }, text: '{"name":"một\\nhai"}\n{}' };
  const written = writeEntry(entry, 1_000_000);

  it("comes back as it was, with the time that is left", () => {
    expect(readEntry(written, "a b", 1_010_000)).toEqual({
      ...entry,
      policy: { maxAge: 50, isPrivate: true },
    });
  });

  it.each(["a", "b a", "a b c", "", "a  b"])("does not come back for the version %j", (version) => {
    expect(readEntry(written, version, 1_010_000)).toBeUndefined();
  });

  it("does not come back when its time is over", () => {
    expect(readEntry(written, "a b", 1_060_000)).toBeUndefined();
  });

  it.each(["", "\n", "nonsense", "nonsense a b\n{}"])("is nothing in %j", (text) => {
    expect(readEntry(text, "a b")).toBeUndefined();
  });
});
