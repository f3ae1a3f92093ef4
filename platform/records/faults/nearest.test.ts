import { nearest, nearestCodes } from "./nearest";

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

describe("the nearest codes", () => {
  const flags = ["MINISTERIAL_EMULATION_FLAG", "GOVERNMENT_EMULATION_FLAG", "LABOUR_MEDAL"];

  it.each([
    ["GOVERNMENT_EMULATION_FLAGS", ["GOVERNMENT_EMULATION_FLAG"]],
    ["GOVERNMENT_FLAG", ["GOVERNMENT_EMULATION_FLAG"]],
    ["flag of the goverment", ["GOVERNMENT_EMULATION_FLAG"]],
    ["EMULATION", ["MINISTERIAL_EMULATION_FLAG", "GOVERNMENT_EMULATION_FLAG"]],
    ["MEDAL_OF_GREAT_HONOUR", []],
    ["", []],
  ])("of %s are %j", (code, expected) => {
    expect(nearestCodes(code, flags)).toEqual(expected);
  });

  it("are three at most, and only those that were mistyped where there are some", () => {
    const units = ["spc-office-of-the-north", "spc-dop2", "spc-office", "spc-press", "spc-dop"];
    expect(nearestCodes("spc-dop1", units)).toEqual(["spc-dop2", "spc-dop"]);
    expect(nearestCodes("spc", units)).toEqual(["spc-dop2", "spc-office", "spc-press"]);
  });
});
