import type { SeasonFacts } from "./season-facts";
import { mayGoWithout, ranksThatChange, reasonsAgainstDay } from "./advance-season.mutation";
import type { MembershipOnRecord, ScoredMember } from "./facts-to-write";
import { ranksOf } from "./ranking";

describe("ranks", () => {
  it.each([
    ["by points, the most first", { a: 90, b: 95.5, c: 80 }, { a: 2, b: 1, c: 3 }],
    [
      "shared by who has as many, and the next is skipped",
      { a: 90, b: 90, c: 95, d: 10 },
      { a: 2, b: 2, c: 1, d: 4 },
    ],
    ["below zero too", { a: -1, b: 0 }, { a: 2, b: 1 }],
    ["of nobody", {}, {}],
  ])("are %s", (_how, points, ranks) => {
    expect(Object.fromEntries(ranksOf(new Map(Object.entries(points))))).toEqual(ranks);
  });

  const member = (code: string, points: number | null, hasCard = points !== null): ScoredMember => {
    const record = { code, rank: 7, score: 1 } as unknown as MembershipOnRecord["record"];
    return { membership: { kind: "memberships", code, version: 1, record, row: {} }, points, hasCard };
  };
  const after = (
    step: Parameters<typeof ranksThatChange>[0],
    members: readonly ScoredMember[],
  ): readonly unknown[] =>
    ranksThatChange(step, members).map(({ code, record }) => [code, record?.["rank"], record?.["score"]]);

  it("are given when the year is summed up; who has no points has none", () => {
    const onward = { from: "SCORING", to: "CONFERENCE", isBack: false } as const;
    expect(after(onward, [member("a", 80), member("b", 90), member("c", null)])).toEqual([
      ["a", 2, 80],
      ["b", 1, 90],
      ["c", null, null],
    ]);
  });

  it("that a source gives are left where nobody has points", () => {
    expect(after({ from: "SCORING", to: "CONFERENCE", isBack: false }, [member("a", null)])).toEqual([]);
  });

  it("are taken back with the season, and points of cards too", () => {
    const members = [member("a", 80), member("b", 90, false)];
    expect(after({ from: "CONFERENCE", to: "SCORING", isBack: true }, members)).toEqual([
      ["a", null, null],
      ["b", null, 1],
    ]);
  });

  it("stay on every other way", () => {
    const members = [member("a", 80)];
    expect(after({ from: "BALLOT", to: "CONFERENCE", isBack: true }, members)).toEqual([]);
    expect(after({ from: "CONFERENCE", to: "BALLOT", isBack: false }, members)).toEqual([]);
  });
});

describe("a step without what it needs", () => {
  const season = { year: 2021, endsOn: "2021-09-30" } as SeasonFacts;
  it.each([
    ["never", "Vì …", "2026-01-01", false],
    ["with a reason", "Vì …", "2021-09-01", true],
    ["with a reason", null, "2026-01-01", false],
    ["with a reason", "  ", "2026-01-01", false],
    ["afterwards, with a reason", "Vì …", "2022-09-30", false],
    ["afterwards, with a reason", "Vì …", "2022-10-01", true],
    ["afterwards, with a reason", null, "2026-01-01", false],
  ] as const)("%s: for %j on %s it may be taken: %s", (without, reason, today, may) => {
    expect(mayGoWithout({ without }, season, { reason }, today)).toBe(may);
  });
});

describe("the day of a step", () => {
  const days = { startsOn: "2020-10-01", endsOn: "2021-09-30" };
  it.each([
    ["2020-09-30", false, false],
    ["2020-09-30", true, false],
    ["2020-10-01", false, true],
    ["2021-09-30", false, true],
    ["2021-10-12", false, false],
    ["2021-10-12", true, true],
  ])("%s, where it may follow the year: %s, is taken: %s", (on, mayFollow, isTaken) => {
    expect(reasonsAgainstDay({ mayFollow }, days, on).map(({ code }) => code)).toEqual(
      isTaken ? [] : ["OUTSIDE_PERIOD"],
    );
  });

  it("is any where the season's days are not known", () => {
    expect(reasonsAgainstDay({ mayFollow: false }, { startsOn: null, endsOn: null }, "1999-01-01")).toEqual(
      [],
    );
  });
});
