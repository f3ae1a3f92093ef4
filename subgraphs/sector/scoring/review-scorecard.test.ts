import { todayInVietnam } from "../../../platform/dates/today";
import { putScoredSeasons, scoredSeasons, seasonId } from "../testkit/scored-seasons";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { ScoreRow } from "./score.entity";
import { ScorecardRow } from "./scorecard.entity";

let graph: SectorGraph;

const ownPoints = { "I.1": 6, "I.2": 3.75, II: 9.5, III: -0.5 };
const units = ["head", "u1", "u2", "u3", "u4", "mine", "draft", "none"];
const stateOf = (unit: string) => (unit === "draft" ? "DRAFT" : "SUBMITTED");

beforeAll(async () => {
  graph = await openSectorGraph();
  await putScoredSeasons(graph, units);
  const cards = (["SCORING", "CONFERENCE"] as const).flatMap((state) =>
    units
      .filter((unit) => unit !== "none")
      .map((unit) => ({ unit, year: scoredSeasons[state], code: `c1-${scoredSeasons[state]}--${unit}` })),
  );
  await graph.put(
    ScorecardRow,
    cards.map(({ unit, year, code }) => ({
      ...{ code, memberCode: code, seasonCode: `c1-${year}`, unitCode: unit, clusterCode: "c1" },
      ...{ schemeCode: `s-${year}`, state: stateOf(unit), submittedOn: "2022-12-05" },
      submittedBy: unit === "mine" ? "tester" : "somebody",
    })),
  );
  await graph.put(
    ScoreRow,
    cards.flatMap(({ year, code }) =>
      Object.entries(ownPoints).map(([criterion, selfPoints]) => ({
        ...{ code: `${code}-${criterion}`, scorecardCode: code, criterionCode: `s-${year}-${criterion}` },
        selfPoints,
      })),
    ),
  );
});
afterAll(() => graph.close());

const mutation = `mutation ($input: ReviewScorecardInput!) {
  reviewCourtScorecard(input: $input) {
    scorecard {
      state version totalSelf totalReviewed
      scores { criterion { code } selfPoints reviewedPoints reviewNote }
    }
    userErrors { code path currentVersion } warnings { code }
  }
}`;

interface Answer {
  readonly reviewCourtScorecard: {
    readonly scorecard: { readonly version: number } | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const points = (criterionCode: string, given: number, more: Values = {}) => ({
  criterionCode,
  points: given,
  ...more,
});
const input = (more: Values, reason: string | null = null) => ({
  seasonId: seasonId("SCORING"),
  unitId: "CourtUnit:u1",
  outcome: "CONFIRM",
  version: 1,
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, reason },
});
const review = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).reviewCourtScorecard;
const refusals = async (...of: Parameters<typeof input>) =>
  (await review(...of)).userErrors.map(({ code, path }) => [code, path.join(".")]);
const cardOf = (unit: string) =>
  graph.database
    .manager()
    .query(
      "SELECT state, reviewed_by who, reviewed_on day, return_reason reason FROM scorecard WHERE code = ?",
      [`c1-${scoredSeasons.SCORING}--${unit}`],
    );

describe("reviewing a scorecard", () => {
  it("confirms the unit's own points but those that it names, with notes", async () => {
    const scores = [points("II", 8, { note: "thiếu minh chứng" }), points("I.1", 6, { note: "đã kiểm tra" })];
    expect(await review({ scores })).toMatchObject({
      scorecard: {
        state: "REVIEWED",
        version: 2,
        totalSelf: 18.75,
        totalReviewed: 17.25,
        scores: [
          { criterion: { code: "I.1" }, selfPoints: 6, reviewedPoints: 6, reviewNote: "đã kiểm tra" },
          { criterion: { code: "I.2" }, reviewedPoints: 3.75, reviewNote: null },
          { criterion: { code: "II" }, selfPoints: 9.5, reviewedPoints: 8, reviewNote: "thiếu minh chứng" },
          { criterion: { code: "III" }, reviewedPoints: -0.5, reviewNote: null },
        ],
      },
      userErrors: [],
    });
    const told = { state: "REVIEWED", who: "tester", day: todayInVietnam(), reason: null };
    expect(await cardOf("u1")).toEqual([told]);
    expect(await refusals({ version: 2 })).toEqual([["WRONG_STATE", "input.unitId"]]);
  });

  it("returns a card with the reason and the notes, and without points", async () => {
    const given = {
      unitId: "CourtUnit:u2",
      outcome: "RETURN",
      scores: [points("II", 8, { note: "thiếu minh chứng" })],
    };
    expect(await refusals(given, " ")).toEqual([["REASON_NEEDED", "input.write.reason"]]);
    expect(await review(given, "Bổ sung minh chứng")).toMatchObject({
      scorecard: {
        state: "RETURNED",
        totalReviewed: null,
        scores: [{}, {}, { selfPoints: 9.5, reviewedPoints: null, reviewNote: "thiếu minh chứng" }, {}],
      },
      userErrors: [],
    });
    const told = { state: "RETURNED", who: "tester", day: todayInVietnam(), reason: "Bổ sung minh chứng" };
    expect(await cardOf("u2")).toEqual([told]);
  });

  it("shows the card as it is to whoever read another version", async () => {
    expect(await review({ unitId: "CourtUnit:u3", version: 2 })).toMatchObject({
      scorecard: { version: 1, state: "SUBMITTED" },
      userErrors: [{ code: "CONFLICT", path: ["input", "version"], currentVersion: 1 }],
    });
  });

  it("takes one of two reviews at once", async () => {
    const given = { unitId: "CourtUnit:u4" };
    const both = await Promise.all([review(given), review(given)]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it.each([
    ["a unit without a card", { unitId: "CourtUnit:none" }, [["NOT_FOUND", "input.unitId"]]],
    ["a stranger", { unitId: "CourtUnit:stranger" }, [["NOT_FOUND", "input.unitId"]]],
    ["a unit of another sector", { unitId: "JusticeUnit:u3" }, [["NOT_FOUND", "input.unitId"]]],
    ["a draft", { unitId: "CourtUnit:draft" }, [["WRONG_STATE", "input.unitId"]]],
    ["what one sent oneself", { unitId: "CourtUnit:mine" }, [["SAME_PERSON", "input.unitId"]]],
    [
      "when the members are ranked",
      { seasonId: seasonId("CONFERENCE") },
      [["WRONG_STATE", "input.seasonId"]],
    ],
    [
      "other points without a note, criteria that are not on the card or stand there twice, and points that are none, at once",
      {
        scores: [
          points("I.1", 5, { note: " " }),
          points("I", 5),
          points("II", 10.25, { note: "cộng điểm" }),
          points("II", 9.125, { note: "trừ điểm" }),
        ],
      },
      [
        ["REASON_NEEDED", "input.scores.0.note"],
        ["NOT_FOUND", "input.scores.1.criterionCode"],
        ["DUPLICATE", "input.scores.3.criterionCode"],
        ["INVALID_VALUE", "input.scores.3.points"],
        ["INVALID_VALUE", "input.scores.2.points"],
      ],
    ],
    [
      "files",
      {
        scores: [
          points("I.1", 6, {
            evidence: [{ name: "a.pdf", mediaType: "application/pdf", bytes: 1, sha256: "0a".repeat(32) }],
          }),
        ],
      },
      [["INVALID_VALUE", "input.scores.0.evidence"]],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    expect(await refusals({ unitId: "CourtUnit:u3", ...more })).toEqual(expected);
  });

  it.each([
    ["u3", ["cluster-head:COURT/c1"], []],
    ["u3", ["sector-officer:COURT", "unit-officer:COURT/u1"], []],
    ["u3", ["sector-officer:COURT", "unit-officer:COURT/u3"], ["SAME_PERSON"]],
    ["head", ["cluster-head:COURT/c1"], ["SAME_PERSON"]],
    ["head", ["sector-officer:COURT"], []],
  ])("of %s by %j answers %j", async (unit, roles, expected) => {
    const dryRun = { ...input({ unitId: `CourtUnit:${unit}` }) };
    const variables = { input: { ...dryRun, write: { ...dryRun.write, dryRun: true } } };
    const { reviewCourtScorecard } = await graph.ask<Answer>(mutation, variables, roles);
    expect(reviewCourtScorecard.userErrors.map(({ code }) => code)).toEqual(expected);
  });

  it.each(["cluster-head:COURT/c2", "unit-officer:COURT/u3", "sector-officer:JUSTICE", "auditor"])(
    "is not for %s",
    async (role) => {
      const variables = { input: input({ unitId: "CourtUnit:u3" }) };
      expect(await graph.errorCodes(mutation, variables, [role])).toEqual(["FORBIDDEN"]);
    },
  );
});
