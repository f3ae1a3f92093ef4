import { aTitle } from "../testkit/rows";
import type { AwardTitleRow } from "./award-title.entity";
import { TitleCatalogue } from "./title-catalogue";

const catalogue = new TitleCatalogue([
  aTitle({ code: "CERTIFICATE", family: "COMMENDATION_FORM", level: "MINISTRY", rank: 7 }),
  aTitle({ code: "WORKER", level: "GRASSROOTS", rank: 4 }),
  aTitle({ code: "SECTOR_FLAG", level: "MINISTRY", rank: 2, genericCode: "MINISTERIAL_FLAG" }),
  aTitle({ code: "UNRANKED", level: "MINISTRY", rank: null }),
  aTitle({ code: "MINISTERIAL_FLAG", level: "MINISTRY", rank: 2 }),
  aTitle({ code: "GOVERNMENT_FLAG", level: "GOVERNMENT", rank: 1 }),
] as AwardTitleRow[]);

const failureOf = (code: string): unknown => {
  try {
    return catalogue.get(code);
  } catch (error) {
    return error;
  }
};

describe("the catalogue of titles", () => {
  it("is in the order of family, level, rank and code, without a rank last", () => {
    expect(catalogue.all.map(({ code }) => code)).toEqual([
      "GOVERNMENT_FLAG",
      "MINISTERIAL_FLAG",
      "SECTOR_FLAG",
      "UNRANKED",
      "WORKER",
      "CERTIFICATE",
    ]);
  });

  it("knows the sectors' forms of a title", () => {
    expect(catalogue.formsOf("MINISTERIAL_FLAG")).toEqual(["MINISTERIAL_FLAG", "SECTOR_FLAG"]);
    expect(catalogue.formsOf("SECTOR_FLAG")).toEqual(["SECTOR_FLAG"]);
  });

  it("names the nearest codes when a code is not known", () => {
    expect(failureOf("GOVERMENT_FLAG")).toMatchObject({
      extensions: { code: "UNKNOWN_CODE", found: "GOVERMENT_FLAG", suggestions: ["GOVERNMENT_FLAG"] },
    });
  });

  it("names none when none is near", () => {
    expect(failureOf("ZZZ")).toMatchObject({ extensions: { code: "UNKNOWN_CODE", suggestions: [] } });
  });
});
