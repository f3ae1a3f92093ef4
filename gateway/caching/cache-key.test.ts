import { cacheKey } from "./cache-key";

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
