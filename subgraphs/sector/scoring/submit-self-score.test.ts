import { todayInVietnam } from "../../../platform/dates/today";
import { putScoredSeasons, scoredSeasons, seasonId } from "../testkit/scored-seasons";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { ScorecardRow } from "./scorecard.entity";
import { ScoringCriterionRow } from "./scoring-criterion.entity";
import { reasonsAgainstScores } from "./submit-self-score.mutation";

let graph: SectorGraph;

beforeAll(async () => {
  graph = await openSectorGraph();
  await putScoredSeasons(graph, ["u1", "u2", "u3", "sent", "done", "back"], ["o1"]);
  const year = scoredSeasons.UNDER_WAY;
  await graph.put(
    ScorecardRow,
    Object.entries({ sent: "SUBMITTED", done: "REVIEWED", back: "RETURNED" }).map(([unit, state]) => ({
      ...{ code: `c1-${year}--${unit}`, memberCode: `c1-${year}--${unit}`, seasonCode: `c1-${year}` },
      ...{ unitCode: unit, clusterCode: "c1", schemeCode: `s-${year}`, state, submittedBy: "somebody" },
      ...(state === "RETURNED" && { returnReason: "Thiếu minh chứng", reviewedBy: "reviewer" }),
    })),
  );
});
afterAll(() => graph.close());

const mutation = `mutation ($input: SubmitSelfScoreInput!) {
  submitCourtSelfScore(input: $input) {
    scorecard {
      state version totalSelf totalReviewed
      scores { criterion { code } selfPoints reviewedPoints note evidence { name mediaType bytes sha256 } }
    }
    userErrors { code path currentVersion missing { code englishMessage } } warnings { code }
  }
}`;

interface Answer {
  readonly submitCourtSelfScore: {
    readonly scorecard: { readonly version: number } | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly missing: readonly { readonly code: string; readonly englishMessage: string }[];
    }[];
  };
}

type Values = Readonly<Record<string, unknown>>;
type Naming = Values & { readonly unitId?: string };

let keys = 0;
const points = (criterionCode: string, given: number, more: Values = {}) => ({
  criterionCode,
  points: given,
  ...more,
});
const all = [points("I.1", 6), points("I.2", 3.75), points("II", 9.5), points("III", -0.5)];
const file = (more: Values = {}) => ({
  name: "Báo cáo.pdf",
  mediaType: "application/pdf",
  bytes: 12,
  sha256: "0A".repeat(32),
  ...more,
});
const input = (more: Values) => ({
  seasonId: seasonId("UNDER_WAY"),
  unitId: "CourtUnit:u1",
  scores: [],
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}` },
});
const officerOf = ({ unitId = "CourtUnit:u1" }: Naming) =>
  `unit-officer:COURT/${unitId.replace(/^\w+:/, "")}`;
const submit = async (more: Naming) =>
  (await graph.ask<Answer>(mutation, { input: input(more) }, [officerOf(more)])).submitCourtSelfScore;
const refusals = async (more: Naming) =>
  (await submit(more)).userErrors.map(({ code, path }) => [code, path.join(".")]);
const rows = (table: string, columns: string, of: string) =>
  graph.database
    .manager()
    .query<unknown[]>(`SELECT ${columns} FROM ${table} WHERE code LIKE ? ORDER BY code`, [`${of}%`]);

describe("scoring oneself", () => {
  it("asks for evidence where the table does, once the card is sent", async () => {
    const year = scoredSeasons.UNDER_WAY;
    const line = { code: `s-${year}-II` };
    const mark = (evidenceNeeded: boolean) =>
      graph.database.write((manager) => manager.update(ScoringCriterionRow, line, { evidenceNeeded }));
    await mark(true);
    expect(await submit({ unitId: "CourtUnit:u3", scores: all, final: true })).toMatchObject({
      scorecard: null,
      userErrors: [
        {
          code: "REQUIREMENT_MISSING",
          path: ["input", "scores", "2", "evidence"],
          missing: [{ code: "EVIDENCE" }],
        },
      ],
    });
    const shown = all.map((one) => (one.criterionCode === "II" ? { ...one, evidence: [file()] } : one));
    const dry = { write: { idempotencyKey: "evidence", dryRun: true } };
    const sent = { ...input({ unitId: "CourtUnit:u3", scores: shown, final: true }), ...dry };
    const { submitCourtSelfScore } = await graph.ask<Answer>(mutation, { input: sent }, [
      "unit-officer:COURT/u3",
    ]);
    expect(submitCourtSelfScore.userErrors).toEqual([]);
    await mark(false);
  });

  it("keeps a draft, replaces what it has, and sends it to the review", async () => {
    const scores = [
      points("II", 9.5, {
        note: "theo báo cáo",
        evidence: [file(), file({ sha256: "0b".repeat(32), name: "b.pdf" })],
      }),
      points("I.1", 5),
    ];
    expect(await submit({ scores })).toMatchObject({
      scorecard: {
        state: "DRAFT",
        version: 1,
        totalSelf: 14.5,
        totalReviewed: null,
        scores: [
          { criterion: { code: "I.1" }, selfPoints: 5, note: null, evidence: [] },
          {
            criterion: { code: "II" },
            selfPoints: 9.5,
            reviewedPoints: null,
            note: "theo báo cáo",
            evidence: [file({ sha256: "0a".repeat(32) }), { name: "b.pdf" }],
          },
        ],
      },
      userErrors: [],
    });
    const code = `c1-${scoredSeasons.UNDER_WAY}--u1`;
    expect(await rows("scorecard", "code, submitted_by who", code)).toEqual([{ code, who: null }]);
    expect(await rows("score", "code", code)).toEqual([{ code: `${code}-I.1` }, { code: `${code}-II` }]);

    const second = await submit({
      version: 1,
      scores: [points("II", 9.5, { note: "theo báo cáo", evidence: [file({ name: "c.pdf" })] })],
    });
    expect(second).toMatchObject({
      scorecard: { state: "DRAFT", version: 2, scores: [{ evidence: [{ name: "c.pdf" }] }] },
      userErrors: [],
    });
    expect(await rows("score_file", "code", code)).toEqual([{ code: `${code}-II-f1` }]);

    const third = await submit({ version: 2, scores: all, final: true });
    expect(third).toMatchObject({
      scorecard: { state: "SUBMITTED", version: 3, totalSelf: 18.75 },
      userErrors: [],
    });
    expect(await rows("scorecard", "submitted_by who, submitted_on day", code)).toEqual([
      { who: "tester", day: todayInVietnam() },
    ]);
    expect(await rows("score_file", "code", code)).toEqual([]);
  });

  it("takes a card that was returned, and forgets the review when it is sent again", async () => {
    const unitId = "CourtUnit:back";
    const columns = "state, return_reason reason, reviewed_by reviewer";
    expect(await submit({ unitId, version: 1, scores: all })).toMatchObject({
      scorecard: { state: "DRAFT" },
    });
    expect(await rows("scorecard", columns, `c1-${scoredSeasons.UNDER_WAY}--back`)).toEqual([
      { state: "DRAFT", reason: "Thiếu minh chứng", reviewer: null },
    ]);
    await submit({ unitId, version: 2, scores: all, final: true });
    expect(await rows("scorecard", columns, `c1-${scoredSeasons.UNDER_WAY}--back`)).toEqual([
      { state: "SUBMITTED", reason: null, reviewer: null },
    ]);
  });

  it("shows the card as it is to whoever sends it onto another version", async () => {
    const unitId = "CourtUnit:u2";
    expect(await refusals({ unitId, version: 1 })).toEqual([["CONFLICT", "input.version"]]);
    expect(await refusals({ unitId })).toEqual([]);
    for (const version of [null, 2])
      expect(await submit({ unitId, version })).toMatchObject({
        scorecard: { version: 1, state: "DRAFT" },
        userErrors: [{ code: "CONFLICT", path: ["input", "version"], currentVersion: 1 }],
      });
  });

  it("takes one of the first cards that are sent at once", async () => {
    const given = { unitId: "CourtUnit:u3", scores: all };
    const both = await Promise.all([submit(given), submit(given)]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it("tells what is missing", async () => {
    const ofOffice = await submit({ unitId: "CourtUnit:o1" });
    expect(ofOffice.userErrors).toMatchObject([
      { code: "REQUIREMENT_MISSING", path: ["input", "unitId"], missing: [{ code: "SCORING_SCHEME" }] },
    ]);
    const open = await submit({ seasonId: seasonId("SCORING"), scores: [points("I.2", 1)], final: true });
    expect(open.userErrors).toMatchObject([
      {
        code: "REQUIREMENT_MISSING",
        path: ["input", "scores"],
        missing: [{ code: "CRITERIA_SCORED", englishMessage: "Points for I.1, II, III." }],
      },
    ]);
  });

  it.each([
    [
      "in a season that is not under way",
      { seasonId: seasonId("PLEDGED") },
      [["WRONG_STATE", "input.seasonId"]],
    ],
    ["after the conference", { seasonId: seasonId("CONFERENCE") }, [["WRONG_STATE", "input.seasonId"]]],
    ["a stranger", { unitId: "CourtUnit:stranger" }, [["NOT_A_MEMBER", "input.unitId"]]],
    [
      "a card that waits for the review",
      { unitId: "CourtUnit:sent", version: 1 },
      [["WRONG_STATE", "input.unitId"]],
    ],
    ["a card that is reviewed", { unitId: "CourtUnit:done", version: 1 }, [["WRONG_STATE", "input.unitId"]]],
    [
      "a season and a unit of another sector",
      { seasonId: "JusticeClusterSeason:c1-2021", unitId: "JusticeUnit:u1" },
      [
        ["NOT_FOUND", "input.seasonId"],
        ["NOT_FOUND", "input.unitId"],
      ],
    ],
    [
      "criteria that are not there, have parts or stand there twice, and points that are none, at once",
      {
        scores: [
          points("IV", 1),
          points("I", 1),
          points("II", 10.25),
          points("II", 1.125),
          points("III", 0.5),
        ],
      },
      [
        ["NOT_FOUND", "input.scores.0.criterionCode"],
        ["INVALID_VALUE", "input.scores.1.criterionCode"],
        ["DUPLICATE", "input.scores.3.criterionCode"],
        ["INVALID_VALUE", "input.scores.3.points"],
        ["INVALID_VALUE", "input.scores.2.points"],
        ["INVALID_VALUE", "input.scores.4.points"],
      ],
    ],
    [
      "files with a path for a name, of no type and twice, at once",
      {
        scores: [points("II", 1, { evidence: [file({ name: "../a.pdf" }), file({ mediaType: "pdf" })] })],
      },
      [
        ["INVALID_VALUE", "input.scores.0.evidence.0.name"],
        ["DUPLICATE", "input.scores.0.evidence.1.sha256"],
        ["INVALID_VALUE", "input.scores.0.evidence.1.mediaType"],
      ],
    ],
    [
      "files without a digest, of less than nothing",
      { scores: [points("II", 1, { evidence: [file({ sha256: "0a", bytes: -1, name: " " })] })] },
      [
        ["REQUIRED", "input.scores.0.evidence.0.name"],
        ["INVALID_VALUE", "input.scores.0.evidence.0.bytes"],
        ["INVALID_VALUE", "input.scores.0.evidence.0.sha256"],
      ],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    const given = {
      seasonId: seasonId("SCORING"),
      ...("version" in more && { seasonId: seasonId("UNDER_WAY") }),
      ...more,
    };
    const roles = [officerOf(more), "unit-officer:COURT/u1"];
    const { submitCourtSelfScore } = await graph.ask<Answer>(mutation, { input: input(given) }, roles);
    expect(submitCourtSelfScore.userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual(expected);
  });

  it.each([
    ["unit-officer:COURT/u1", []],
    ["unit-officer:COURT/u2", ["FORBIDDEN"]],
    ["unit-officer:JUSTICE/u1", ["FORBIDDEN"]],
    ["cluster-head:COURT/c1", ["FORBIDDEN"]],
    ["sector-officer:COURT", ["FORBIDDEN"]],
  ])("by %s answers %j", async (role, expected) => {
    const variables = { input: input({ seasonId: seasonId("SCORING") }) };
    expect(await graph.errorCodes(mutation, variables, [role])).toEqual(expected);
  });
});

describe("points for each criterion", () => {
  const lines = [
    { code: "I", parentCode: null, maxPoints: 10 },
    { code: "I.1", parentCode: "I", maxPoints: 10 },
    { code: "II", parentCode: null, maxPoints: -3 },
  ];
  const score = (criterionCode: string, given = 1) => ({ criterionCode, points: given, evidence: [] });
  it.each([
    ["none in a draft", false, [], []],
    ["all when final", true, [score("II"), score("I.1")], []],
    ["one of two when final", true, [score("I.1")], ["REQUIREMENT_MISSING scores"]],
    ["a parent", false, [score("I")], ["INVALID_VALUE scores.0.criterionCode"]],
    ["tenths that no fraction of two is", false, [score("I.1", 0.3), score("II", -0.07)], []],
    ["thousandths", false, [score("I.1", 0.001)], ["INVALID_VALUE scores.0.points"]],
  ])("with %s", (_what, final, scores, expected) =>
    expect(
      reasonsAgainstScores(lines, { scores, final }).map(
        ({ code, at }) => `${code} ${at.slice(1).join(".")}`,
      ),
    ).toEqual(expected),
  );
});
