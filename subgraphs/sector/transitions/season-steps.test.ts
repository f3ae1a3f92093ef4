import type { SeasonFacts } from "./season-facts";
import { isEnteredAfterwards, signaturesOf } from "./season-facts";
import { SeasonState } from "../seasons/season.enums";
import { asksAwards, missingFor, seasonSteps, stepBetween, stepsFrom } from "./season-steps";
import { seasonNeeds, type SeasonNeedCode } from "./season-needs";

const day = "2021-10-12";
const nothing: SeasonFacts = {
  ...{ state: "PLANNED", year: 2021, startsOn: null, endsOn: null, launches: [], members: [], pledges: [] },
  ...{ conferences: [], schemes: [], hasNextLeaders: false, ballots: null },
};
const member = { unit: "u1", unitKind: "PROVINCIAL_COURT", isReviewed: false };
const scheme = { year: 2021, unitKinds: ["PROVINCIAL_COURT"] };
const heldOn = (...kinds: string[]) => [{ kinds, heldOn: day }];
type Some = Partial<SeasonFacts>;

/** What each need finds missing, and what it takes for there. */
const cases: Readonly<Record<SeasonNeedCode, readonly [lacking: readonly Some[], met: readonly Some[]]>> = {
  MOVEMENT_LAUNCHED: [
    [{}, { launches: [null] }, { launches: ["2021-10-13"] }],
    [{ launches: [null, day] }, { launches: ["2021-01-01"] }],
  ],
  PLEDGE_SIGNED: [
    [{}, { pledges: [{ signatories: [], count: null }] }, { pledges: [{ signatories: [], count: 0 }] }],
    [{ pledges: [{ signatories: ["u1"], count: null }] }, { pledges: [{ signatories: [], count: 22 }] }],
  ],
  FIRST_DAY_COME: [[{ startsOn: "2021-10-13" }], [{}, { startsOn: day }]],
  SCORING_SCHEME: [
    [
      { members: [member] },
      { members: [member, { ...member, unitKind: "HIGH_COURT" }], schemes: [scheme] },
      { members: [member], schemes: [{ ...scheme, year: 2020 }] },
    ],
    [{}, { members: [member, { ...member, unit: "u2" }], schemes: [scheme] }],
  ],
  SUMMARY_CONFERENCE: [
    [
      {},
      { conferences: heldOn("INTERIM", "HANDOVER") },
      { conferences: [{ kinds: ["SUMMARY"], heldOn: null }] },
      { conferences: [{ kinds: ["SUMMARY"], heldOn: "2021-10-13" }] },
    ],
    [{ conferences: heldOn("PLANNING", "SUMMARY") }],
  ],
  SCORECARDS_REVIEWED: [
    [{ members: [{ ...member, isReviewed: true }, member], schemes: [scheme] }],
    [{}, { members: [member] }, { members: [{ ...member, isReviewed: true }], schemes: [scheme] }],
  ],
  BALLOT_CLOSED: [[{}, { ballots: { closed: 0, open: 1 } }], [{ ballots: { closed: 2, open: 0 } }]],
  LEADERS_NAMED: [
    [{}, { conferences: heldOn("SUMMARY") }],
    [{ hasNextLeaders: true }, { conferences: heldOn("HANDOVER") }],
  ],
  NO_OPEN_BALLOT: [[{}, { ballots: { closed: 0, open: 1 } }], [{ ballots: { closed: 1, open: 0 } }]],
  NOTHING_SIGNED: [
    [{ pledges: [{ signatories: ["u1"], count: null }] }],
    [{}, { pledges: [{ signatories: [], count: null }] }],
  ],
  BALLOT_VOID: [[{}, { ballots: { closed: 1, open: 0 } }], [{ ballots: { closed: 0, open: 0 } }]],
};
const codes = Object.keys(cases) as SeasonNeedCode[];

describe("what a step of a season needs", () => {
  it.each(codes)("%s is missing and there by what is on record", (code) => {
    const [lacking, met] = cases[code];
    const isMet = (facts: Some) => seasonNeeds[code].isMet({ ...nothing, ...facts }, day);
    expect(lacking.map(isMet)).toEqual(lacking.map(() => false));
    expect(met.map(isMet)).toEqual(met.map(() => true));
  });

  it("is needed by some step, each of it", () => {
    const needed = new Set(seasonSteps.flatMap(({ needs }) => needs));
    expect(codes.filter((code) => !needed.has(code))).toEqual([]);
  });

  it.each(seasonSteps.map((step) => [`${step.from} to ${step.to}`, step] as const))(
    "is told for %s, all that is missing of it",
    (_name, step) => {
      const lacking = step.needs.map((code) => cases[code][0][0]);
      const facts: SeasonFacts = Object.assign({}, nothing, ...lacking) as SeasonFacts;
      expect(missingFor(step, facts, day).map(({ code }) => code)).toEqual(step.needs);
      const met = step.needs.map((code) => cases[code][1].at(-1));
      const there = Object.assign({ ...nothing, conferences: heldOn("SUMMARY") }, ...met) as SeasonFacts;
      expect(missingFor(step, there, day)).toEqual([]);
    },
  );
});

describe("the steps of a season", () => {
  const ways = (isBack: boolean) =>
    seasonSteps.filter((step) => step.isBack === isBack).map(({ from, to }) => `${from} ${to}`);

  it("lead on from every state but the last, and back each way that leads on", () => {
    const states = Object.keys(SeasonState);
    expect(states.filter((state) => !stepsFrom(state).some(({ isBack }) => !isBack))).toEqual(["CLOSED"]);
    const turned = ways(false).map((way) => way.split(" ").reverse().join(" "));
    expect(ways(true).sort()).toEqual(turned.sort());
  });

  it("lead on in the order of the states, back against it, and each is there once", () => {
    const states = Object.keys(SeasonState);
    for (const { from, to, isBack } of seasonSteps)
      expect(states.indexOf(from) < states.indexOf(to)).toBe(!isBack);
    expect(new Set([...ways(true), ...ways(false)]).size).toBe(seasonSteps.length);
  });

  it("are for the cluster's head up to SCORING, and otherwise for officers of the sector", () => {
    const ofHead = seasonSteps.filter(({ who }) => who === "advanceSeason").map(({ to }) => to);
    expect([...new Set(ofHead)]).toEqual(["LAUNCHED", "REGISTRATION", "PLEDGED", "UNDER_WAY", "SCORING"]);
    for (const { who, isBack } of seasonSteps) expect(who === "advanceSeasonBack").toBe(isBack);
  });

  it("turn on votes for BALLOT and CLOSED, and on the way back from there", () => {
    const asking = seasonSteps.filter(asksAwards).map(({ from, to }) => `${from} ${to}`);
    expect(asking).toEqual([
      ...["CONFERENCE BALLOT", "CONFERENCE CLOSED", "BALLOT CLOSED"],
      ...["BALLOT CONFERENCE", "CLOSED CONFERENCE", "CLOSED BALLOT"],
    ]);
    expect(stepBetween("PLANNED", "CLOSED")).toBeUndefined();
  });
});

describe("what is on record of a season", () => {
  it("counts who signed by name, and by what a source counts where it names fewer", () => {
    const signed = (...pledges: SeasonFacts["pledges"]) => signaturesOf({ pledges });
    expect(signed()).toBe(0);
    expect(signed({ signatories: ["u1", "u2"], count: null }, { signatories: ["u2"], count: null })).toBe(2);
    expect(signed({ signatories: ["u1"], count: 22 })).toBe(22);
  });

  it.each([
    [{ year: 2021, endsOn: "2021-09-30" }, "2022-09-30", false],
    [{ year: 2021, endsOn: "2021-09-30" }, "2022-10-01", true],
    [{ year: 2021, endsOn: null }, "2022-12-31", false],
    [{ year: 2021, endsOn: null }, "2023-01-01", true],
  ])("is entered afterwards where the year is long over: %j on %s", (season, today, isAfterwards) => {
    expect(isEnteredAfterwards(season, today)).toBe(isAfterwards);
  });
});
