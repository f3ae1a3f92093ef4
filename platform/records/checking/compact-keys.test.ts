import { CompactKeys } from "./compact-keys";

describe("compact keys", () => {
  it("are numbered in the order in which they came, and found again", () => {
    const keys = new CompactKeys();
    const names = Array.from({ length: 20_000 }, (_, at) => `gen-a${at * 7}`);
    expect(names.map((name) => keys.add(name))).toEqual(names.map((_, at) => at));
    expect(names.every((name, at) => keys.find(name) === at && keys.at(at) === name)).toBe(true);
    expect(keys.find("gen-a1")).toBe(-1);
    expect(keys.find("gen-a")).toBe(-1);
  });

  it("may have letters of every kind", () => {
    const keys = new CompactKeys();
    for (const name of ["", "Huế", "a", "Hue\u0302\u0301"]) expect(keys.find(name)).toBe(-1);
    expect(["Huế", "a", "Hue\u0302\u0301"].map((name) => keys.add(name))).toEqual([0, 1, 2]);
    expect(["Huế", "a", "Hue\u0302\u0301"].map((name) => keys.find(name))).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((number) => keys.at(number))).toEqual(["Huế", "a", "Hue\u0302\u0301"]);
  });
});
