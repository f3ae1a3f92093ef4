import { isEnteredAfterwards, type NominationFacts } from "./nomination-facts";
import { mayGoWithout, nominationNeeds, type NominationNeedCode } from "./nomination-needs";
import { missingForStep, nominationSteps } from "./nomination-steps";
import { isLowerThan } from "./lower-title";

const everything: NominationFacts = {
  ...{ state: "PROPOSED", year: 2022, title: "ADVANCED_WORKER", isOfCluster: true },
  ...{ lacksDocuments: false, publication: "ended", hasOpenComment: false, hasOpenCase: false },
  ballots: { isOpen: false, passed: ["CLUSTER", "COUNCIL"] },
};

/** What leaves each need unmet, and what does not. */
const unmet: Record<NominationNeedCode, readonly Partial<NominationFacts>[]> = {
  NO_CLUSTER_VOTE_NEEDED: [{ title: "GOVERNMENT_EMULATION_FLAG" }, { title: "PEOPLES_COURT_EMULATION_FLAG" }],
  CLUSTER_VOTE_PASSED: [{ ballots: { isOpen: false, passed: ["COUNCIL"] } }],
  DOSSIER_COMPLETE: [{ lacksDocuments: true }],
  NO_OPEN_CASE: [{ hasOpenCase: true }],
  PUBLISHED: [{ publication: "none" }, { publication: "running" }, { publication: "too short" }],
  COMMENTS_CONCLUDED: [{ hasOpenComment: true }],
  COUNCIL_VOTE_PASSED: [{ ballots: { isOpen: false, passed: ["CLUSTER"] } }],
  NO_OPEN_BALLOT: [{ ballots: { isOpen: true, passed: ["CLUSTER", "COUNCIL"] } }],
};
const met: readonly Partial<NominationFacts>[] = [
  {},
  { publication: null },
  { hasOpenCase: null },
  { title: "GOVERNMENT_EMULATION_FLAG", isOfCluster: false },
];

describe("the steps of nominations", () => {
  it.each(nominationSteps)("from $from to $to lacks just what its needs miss", (step) => {
    for (const facts of met) expect(missingForStep(step, { ...everything, ...facts })).toEqual([]);
    for (const [code, cases] of Object.entries(unmet))
      for (const facts of cases) {
        const missing = missingForStep(step, { ...everything, ...facts }).map((need) => need.code);
        expect(missing).toEqual(step.needs.includes(code as NominationNeedCode) ? [code] : []);
      }
  });

  it("have each need somewhere, and lead from no end", () => {
    const used = nominationSteps.flatMap(({ needs }) => needs);
    expect(new Set(used)).toEqual(new Set(Object.keys(nominationNeeds)));
    const ends = ["DECIDED", "REJECTED", "WITHDRAWN", "DOWNGRADED"];
    expect(nominationSteps.filter(({ from }) => ends.includes(from))).toEqual([]);
    const ways = nominationSteps.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it.each([
    ["never", "vì", 2010, false],
    ["with a reason", "vì", 2022, true],
    ["with a reason", null, 2022, false],
    ["afterwards, with a reason", "vì", 2020, true],
    ["afterwards, with a reason", "vì", 2021, false],
    ["afterwards, with a reason", null, 2020, false],
  ] as const)("go without a need: %s, told %p, of %i: %p", (without, reason, year, expected) => {
    expect(mayGoWithout({ without }, { year }, reason, "2022-10-20")).toBe(expected);
  });

  it("are entered afterwards from the day on which the year has been over for a year", () => {
    expect(isEnteredAfterwards({ year: 2020 }, "2021-12-31")).toBe(false);
    expect(isEnteredAfterwards({ year: 2020 }, "2022-01-01")).toBe(true);
  });
});

describe("a lower title", () => {
  const flag = { level: "MINISTRY", family: "EMULATION_TITLE", rank: 2 };
  it.each([
    ["of a lower level", { ...flag, level: "GRASSROOTS", rank: 1 }, true],
    ["of a higher level", { ...flag, level: "GOVERNMENT", rank: 9 }, false],
    ["of a lower rank", { ...flag, rank: 3 }, true],
    ["of the same rank", flag, false],
    ["of no known rank", { ...flag, rank: null }, false],
    ["a form of commendation of the level", { ...flag, family: "COMMENDATION_FORM" }, true],
    ["an honorary title of the level", { ...flag, family: "HONORARY_TITLE" }, false],
  ])("is one %s: %p %p", (_what, title, expected) => {
    expect(isLowerThan(title, flag)).toBe(expected);
  });
});
