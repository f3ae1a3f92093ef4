import { nameOn, postOn } from "./as-it-stands";

const unit = { id: "CourtUnit:u", code: "u", sector: "COURT", name: "Nay", validFrom: null, validTo: null };
const names = [
  { name: "Xưa", validFrom: null, validTo: "2015-12-31" },
  { name: "Sau", validFrom: "2016-01-01", validTo: "2020-12-31" },
];

describe("the name of a unit", () => {
  it.each([
    ["2015-12-31", {}, "Xưa"],
    ["2016-01-01", {}, "Sau"],
    ["2021-01-01", {}, "Nay"],
    ["2024-01-01", { validTo: "2018-06-30" }, "Sau"],
    ["2021-01-01", { names: [] }, "Nay"],
  ])("on %s of one with %j is %s", (day, more, expected) => {
    expect(nameOn({ ...unit, names, ...more }, day)).toBe(expected);
  });
});

describe("the post of a person", () => {
  const post = (
    title: string,
    validFrom: string | null,
    validTo: string | null,
    attestedOn: string | null,
  ) => ({
    ...{ title, level: null, validFrom, validTo, attestedOn },
  });
  const clerk = post("Thư ký", "2010-01-01", "2015-12-31", null);
  const judge = post("Thẩm phán", "2014-01-01", null, null);
  const shown = post("Chánh án", null, null, "2018-05-05");
  const earlier = post("Phó Chánh án", null, null, "2016-05-05");
  it.each([
    [[clerk, judge], "2012-01-01", "Thư ký"],
    [[clerk, judge], "2015-01-01", "Thẩm phán"],
    [[judge, clerk], "2015-01-01", "Thẩm phán"],
    [[clerk], "2016-01-01", null],
    [[shown, earlier], "2019-01-01", "Chánh án"],
    [[shown, earlier], "2017-01-01", "Phó Chánh án"],
    [[shown], "2018-05-04", null],
    [[shown, judge], "2019-01-01", "Thẩm phán"],
    [[], "2019-01-01", null],
  ])("of %j on %s is %s", (posts, day, expected) => {
    expect(postOn(posts, day)?.title ?? null).toBe(expected);
  });
});
