import type { AwardRow } from "../awards/award.entity";
import type { NominationRow } from "../nominations/nomination.entity";
import { aClause, anAward, aNomination, aTitle } from "../testkit/rows";
import type { AwardTitleRow } from "../titles/award-title.entity";
import { TitleCatalogue } from "../titles/title-catalogue";
import { checkClause } from "./clause-check";
import { nothingRead } from "./read-evidence";
import type { RuleClauseRow } from "./rule-clause.entity";

const titles = new TitleCatalogue([
  aTitle({ code: "FIGHTER", name: "Chiến sĩ thi đua cơ sở", englishName: "Grassroots Fighter" }),
  aTitle({ code: "FLAG", englishName: "Ministry Flag" }),
  aTitle({ code: "COURT_FLAG", genericCode: "FLAG" }),
] as AwardTitleRow[]);

interface Records {
  readonly awards?: readonly Partial<AwardRow>[];
  readonly nominations?: readonly Partial<NominationRow>[];
}

const check = (
  clause: Partial<RuleClauseRow> & { check: string },
  { awards = [], nominations = [] }: Records = {},
) =>
  checkClause(
    { titleCode: null, number: null, ...aClause({ ruleCode: "r", ordinal: 1, ...clause }) } as RuleClauseRow,
    {
      titleCode: "COURT_FLAG",
      year: 2021,
      titles,
      read: nothingRead,
      awards: awards.map((award, at) =>
        anAward({ code: `a${at}`, titleCode: "FIGHTER", ...award }),
      ) as AwardRow[],
      nominations: nominations.map((nomination, at) =>
        aNomination({
          code: `n${at}`,
          titleCode: "COURT_FLAG",
          votesFor: null,
          eligibleVoters: null,
          ...nomination,
        }),
      ) as NominationRow[],
    },
  );
const years = (...all: number[]) => all.map((year) => ({ year }));

describe("a streak of a title", () => {
  const streak = { check: "AWARD_STREAK", titleCode: "FIGHTER", number: 3 };

  it("is met by the years immediately before", () => {
    expect(check(streak, { awards: years(2018, 2019, 2020) }).result).toBe("PASS");
  });

  it.each([
    ["none", []],
    ["a gap", years(2017, 2018, 2020)],
    ["years that end too early", years(2017, 2018, 2019)],
    ["the year itself in place of one before", years(2019, 2020, 2021)],
  ])("is not known with %s on record: a record may be missing", (_, awards) => {
    expect(check(streak, { awards }).result).toBe("INSUFFICIENT_DATA");
  });

  it("is broken by a revoked year, even when another has no record", () => {
    const awards = [...years(2018), { year: 2019, status: "REVOKED" }];
    expect(check(streak, { awards })).toMatchObject({
      result: "FAIL",
      explanation: { en: "Grassroots Fighter: revoked for 2019, which breaks the years in a row." },
    });
  });

  it("is not broken by a revoked award where another stands for the year", () => {
    const awards = [...years(2018, 2019, 2020), { year: 2019, status: "REVOKED" }];
    expect(check(streak, { awards }).result).toBe("PASS");
  });

  it("counts the sectors' forms of the title", () => {
    const awards = years(2019, 2020).map((award) => ({ ...award, titleCode: "COURT_FLAG" }));
    expect(check({ check: "AWARD_STREAK", titleCode: "FLAG", number: 2 }, { awards }).result).toBe("PASS");
  });

  it("says which years have no record", () => {
    expect(check(streak, { awards: years(2019) }).explanation).toEqual({
      en: "Grassroots Fighter: no record for 2018, 2020; 3 years in a row are asked for.",
      vi: "Chiến sĩ thi đua cơ sở: không có dữ liệu của năm 2018, 2020; yêu cầu 3 năm liên tục.",
    });
  });
});

describe("a count of a title", () => {
  const count = { check: "AWARD_COUNT", titleCode: "FIGHTER", number: 2 };

  it("is met by as many before the year, in any years", () => {
    expect(check(count, { awards: years(2009, 2020) }).result).toBe("PASS");
  });

  it("is not known with fewer, with revoked ones, or with those of the year itself", () => {
    expect(check(count, { awards: years(2020, 2021) }).result).toBe("INSUFFICIENT_DATA");
    expect(check(count, { awards: [...years(2020), { year: 2019, status: "REVOKED" }] }).result).toBe(
      "INSUFFICIENT_DATA",
    );
  });
});

describe("a title held", () => {
  const held = { check: "AWARD_HELD", titleCode: "FIGHTER" };

  it("is one of the same year", () => {
    expect(check(held, { awards: years(2021) }).result).toBe("PASS");
    expect(check(held, { awards: years(2020) }).result).toBe("INSUFFICIENT_DATA");
  });

  it("is not one that was revoked", () => {
    expect(check(held, { awards: [{ year: 2021, status: "REVOKED" }] }).result).toBe("FAIL");
  });

  it("is not known where the clause names no title", () => {
    expect(check({ check: "AWARD_HELD" }, { awards: years(2021) }).result).toBe("INSUFFICIENT_DATA");
  });
});

describe("a nomination", () => {
  it.each([
    ["VOTED", "PASS"],
    ["DECIDED", "PASS"],
    ["PROPOSED", "INSUFFICIENT_DATA"],
    ["RETURNED", "INSUFFICIENT_DATA"],
    ["REJECTED", "FAIL"],
    ["WITHDRAWN", "FAIL"],
    ["DOWNGRADED", "FAIL"],
  ])("in the state %s gives %s", (state, result) => {
    expect(check({ check: "NOMINATED", titleCode: "FLAG" }, { nominations: [{ state }] }).result).toBe(
      result,
    );
  });

  it("of another year or title does not count", () => {
    const nominations = [{ year: 2020 }, { titleCode: "FIGHTER" }];
    expect(check({ check: "NOMINATED", titleCode: "FLAG" }, { nominations }).result).toBe(
      "INSUFFICIENT_DATA",
    );
  });

  it("that ended does not fail while another is open", () => {
    const nominations = [{ state: "REJECTED" }, { state: "PROPOSED" }];
    expect(check({ check: "NOMINATED" }, { nominations }).result).toBe("INSUFFICIENT_DATA");
  });
});

describe("a share of the votes", () => {
  const twoThirds = { check: "BALLOT_SHARE", number: 66.67 };
  const votes = (votesFor: number | null, eligibleVoters: number | null) => ({
    nominations: [{ votesFor, eligibleVoters }],
  });

  it("is met by 8 of 12 where two thirds are asked for, and missed by 7", () => {
    expect(check(twoThirds, votes(8, 12)).result).toBe("PASS");
    expect(check(twoThirds, votes(7, 12)).result).toBe("FAIL");
  });

  it.each([votes(null, 12), votes(8, null), votes(0, 0), {}])(
    "is not known without both counts",
    (records) => {
      expect(check(twoThirds, records).result).toBe("INSUFFICIENT_DATA");
    },
  );
});

describe("what the graph has no records of", () => {
  it.each(["RATING", "INITIATIVE", "MEMBER_SHARE", "DISCIPLINE", "SOMETHING_NEW"])(
    "is not known: %s",
    (name) => {
      expect(check({ check: name }).result).toBe("INSUFFICIENT_DATA");
    },
  );

  it("is left to people where only they can judge", () => {
    expect(check({ check: "HUMAN" }).result).toBe("NOT_MACHINE_CHECKABLE");
  });
});
