import { tasksIn, type CardAtWork, type MemberAtWork, type SeasonAtWork } from "./season-tasks";

const season: SeasonAtWork = {
  ...{ id: "CourtClusterSeason:c1-2026", clusterName: "Cụm I", year: 2026, state: "PLEDGED", members: [] },
  ...{ pledgeSignedOn: "2025-11-30", nextStates: [] },
};
const member: MemberAtWork = {
  ...{ unitId: "CourtUnit:u1", unitName: "Vụ Một", isOwn: true, isScored: true, hasSigned: true, card: null },
};
const card: CardAtWork = {
  ...{ state: "SUBMITTED", submittedOn: "2026-09-01", reviewedOn: "2026-09-05", isForReview: false },
};
const told = (one: Partial<SeasonAtWork>, ofMember: Partial<MemberAtWork> = {}) =>
  tasksIn({ ...season, members: [{ ...member, ...ofMember }], ...one }).map(({ kind, since }) => [
    kind,
    since,
  ]);

describe("what waits in a season", () => {
  it.each<[string, Partial<SeasonAtWork>, Partial<MemberAtWork>, readonly unknown[]]>([
    ["a pledge that the own unit has not signed", {}, { hasSigned: false }, [["SIGN_PLEDGE", "2025-11-30"]]],
    ["nothing to sign for another unit", {}, { hasSigned: false, isOwn: false }, []],
    ["nothing to sign without a pledge", { pledgeSignedOn: undefined }, { hasSigned: false }, []],
    [
      "a pledge whose day is not known",
      { pledgeSignedOn: null },
      { hasSigned: false },
      [["SIGN_PLEDGE", null]],
    ],
    ["no pledge once the year is under way", { state: "CONFERENCE" }, { hasSigned: false }, []],
    ["points of the own unit", { state: "UNDER_WAY" }, {}, [["SUBMIT_SELF_SCORE", null]]],
    [
      "points that are a draft",
      { state: "SCORING" },
      { card: { ...card, state: "DRAFT" } },
      [["SUBMIT_SELF_SCORE", null]],
    ],
    [
      "points that came back",
      { state: "SCORING" },
      { card: { ...card, state: "RETURNED" } },
      [["SUBMIT_SELF_SCORE", "2026-09-05"]],
    ],
    ["no points without a table", { state: "SCORING" }, { isScored: false }, []],
    ["no points before the year is under way", {}, {}, []],
    ["no points that were sent", { state: "SCORING" }, { card }, []],
    [
      "a review",
      { state: "SCORING" },
      { isOwn: false, card: { ...card, isForReview: true } },
      [["REVIEW_SCORECARD", "2026-09-01"]],
    ],
    [
      "no review that is done",
      { state: "SCORING" },
      {
        isOwn: false,
        card: { ...card, state: "REVIEWED", isForReview: true },
      },
      [],
    ],
    [
      "a step that can be taken",
      { nextStates: [{ en: "UNDER_WAY", vi: "đang thực hiện" }] },
      {},
      [["ADVANCE_SEASON", null]],
    ],
  ])("is %s", (_what, one, ofMember, tasks) => {
    expect(told(one, ofMember)).toEqual(tasks);
  });

  it("is told in both languages, by the names of cluster and unit", () => {
    const [task] = tasksIn({ ...season, members: [{ ...member, hasSigned: false }] });
    expect(task).toMatchObject({
      recordId: "CourtUnit:u1",
      text: {
        en: "Cụm I, 2026: Vụ Một has not signed the pledge.",
        vi: "Cụm I, năm 2026: Vụ Một chưa ký giao ước thi đua.",
      },
    });
  });
});
