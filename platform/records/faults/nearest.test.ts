import { nearest } from "./nearest";

describe("the nearest candidate", () => {
  it.each([
    ["wheesl", "wheels"],
    ["Wheels", "wheels"],
    ["wheel", "wheels"],
    ["passegner", "passengers"],
    ["ticket", "tickets"],
  ])("of %s is %s", (text, expected) => {
    expect(nearest(text, ["tickets", "passengers", "wheels"])).toBe(expected);
  });

  it("is none when all are far", () => {
    expect(nearest("ab", ["xy", "abcd"])).toBeNull();
    expect(nearest("anything", [])).toBeNull();
  });
});
