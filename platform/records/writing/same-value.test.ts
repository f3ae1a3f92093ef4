import { isSameValue } from "./same-value";

describe("a value that is to be written and one that a driver read", () => {
  it.each([
    ["varchar", null, undefined],
    ["decimal", 12.5, "12.50"],
    ["int", 2021, "2021"],
    ["boolean", true, 1],
    ["boolean", false, 0],
    ["date", "2020-02-29", "2020-02-29"],
    ["datetime", new Date("2020-02-29T01:02:03.004Z"), "2020-02-29T01:02:03.004Z"],
    ["simple-json", { a: 1, b: [2] }, { b: [2], a: 1 }],
    ["simple-json", [], []],
  ] as const)("of the type %s are the same: %j and %j", (type, wanted, stored) => {
    expect(isSameValue(type, wanted, stored)).toBe(true);
  });

  it.each([
    ["varchar", "", null],
    ["varchar", null, ""],
    ["varchar", "12.5", "12.50"],
    ["varchar", "ữ", "Ữ"],
    ["boolean", false, null],
    ["int", 0, null],
    ["simple-json", ["a", "b"], ["b", "a"]],
    ["simple-json", [], null],
  ] as const)("of the type %s are not the same: %j and %j", (type, wanted, stored) => {
    expect(isSameValue(type, wanted, stored)).toBe(false);
  });
});
