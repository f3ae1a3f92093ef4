import type { EntityTarget } from "typeorm";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { putCandidates } from "../testkit/candidacies";
import { HeadcountRow } from "./headcount.entity";
import { InitiativeAuthorRow } from "./initiative-author.entity";
import { InitiativeRow } from "./initiative.entity";
import { OpenCaseRow } from "./open-case.entity";
import { TaskRatingRow } from "./task-rating.entity";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
  await putCandidates(graph);
});
beforeEach(() =>
  graph.database.write(async (manager) => {
    for (const entity of everything) await manager.clear(entity);
  }),
);
afterAll(() => graph.close());

const mutation = `mutation ($input: RecordEvidenceInput!) {
  recordEvidence(input: $input) { recorded changeId userErrors { code path message } warnings { code } }
}`;
interface Answer {
  readonly recordEvidence: {
    readonly recorded: number;
    readonly changeId: string | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly path: readonly string[];
      readonly message: string;
    }[];
  };
}

const officer = ["sector-officer:COURT"];
const secretary = ["council-secretary:COURT"];
let keys = 0;
const inputOf = (lists: object, write: object = {}) => ({
  ...{ sector: "COURT", year: 2022 },
  ...lists,
  write: { idempotencyKey: `e${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const record = async (lists: object, roles: readonly string[] = officer, write: object = {}) =>
  (await graph.ask<Answer>(mutation, { input: inputOf(lists, write) }, roles)).recordEvidence;
const errors = async (...of: Parameters<typeof record>) =>
  (await record(...of)).userErrors.map(({ code, path }) => `${code} ${path.join(".")}`);
const forbidden = (lists: object, roles: readonly string[]) =>
  graph.errorCodes(mutation, { input: inputOf(lists) }, roles);

const rows = async <Row extends { readonly code: string }>(entity: EntityTarget<Row>) =>
  (await graph.database.manager().find(entity)).sort((one, other) => (one.code < other.code ? -1 : 1));
const everything = [TaskRatingRow, InitiativeRow, InitiativeAuthorRow, HeadcountRow, OpenCaseRow] as const;
const countOfAll = async () => (await Promise.all(everything.map((entity) => rows(entity)))).flat().length;

const rating = (recipientId: string, more: object = {}) => ({ recipientId, rating: "GOOD", ...more });
const initiative = (authorIds: readonly string[], more: object = {}) => ({
  ...{ authorIds, title: "Số hóa hồ sơ", scope: "GRASSROOTS", recognisedOn: "2022-10-01" },
  ...more,
});
const headcount = (unitId: string, people = 12) => ({ unitId, people });
const aCase = (recipientId: string, more: object = {}) => ({
  ...{ recipientId, kind: "INSPECTION", openedOn: "2022-02-01" },
  ...more,
});

describe("recording evidence", () => {
  it("writes several lists in one, and tells how many records they are", async () => {
    const answer = await record({
      ratings: [rating("CourtUnit:u1", { rating: "EXCELLENT" }), rating("Person:p1")],
      initiatives: [initiative(["Person:p1", "CourtUnit:u1"], { code: "sk-1" })],
      headcounts: [headcount("CourtUnit:u2", 0)],
    });
    expect(answer).toMatchObject({ recorded: 4, userErrors: [] });
    expect(await rows(TaskRatingRow)).toMatchObject([
      {
        ...{ code: "p1-2022", recipientId: "Person:p1", sector: "COURT", year: 2022, rating: "GOOD" },
        ...{ version: 1, sourceCodes: ["S1"] },
      },
      { code: "u1-2022", recipientId: "CourtUnit:u1", rating: "EXCELLENT" },
    ]);
    expect(await rows(InitiativeRow)).toMatchObject([
      {
        code: "sk-1",
        title: "Số hóa hồ sơ",
        scope: "GRASSROOTS",
        recognisedOn: "2022-10-01",
        sector: "COURT",
      },
    ]);
    expect(await rows(InitiativeAuthorRow)).toMatchObject([
      { code: "sk-1--p1", initiativeCode: "sk-1", authorId: "Person:p1" },
      { code: "sk-1--u1", initiativeCode: "sk-1", authorId: "CourtUnit:u1" },
    ]);
    expect(await rows(HeadcountRow)).toMatchObject([{ code: "u2-2022", unitId: "CourtUnit:u2", people: 0 }]);
  });

  it("keeps a case, and closes it when it is named again with the day", async () => {
    expect(await record({ cases: [aCase("Person:p1")] }, secretary)).toMatchObject({ recorded: 1 });
    expect(await errors({ cases: [aCase("Person:p1")] }, secretary)).toEqual([
      "ALREADY_EXISTS input.cases.0",
    ]);
    const closed = { cases: [aCase("Person:p1", { closedOn: "2022-05-01" })] };
    expect(await record(closed, secretary)).toMatchObject({ recorded: 1, userErrors: [] });
    expect(await rows(OpenCaseRow)).toMatchObject([
      {
        ...{ recipientId: "Person:p1", sector: "COURT", kind: "INSPECTION" },
        ...{ openedOn: "2022-02-01", closedOn: "2022-05-01", version: 2 },
      },
    ]);
    expect(await errors(closed, secretary)).toEqual(["ALREADY_EXISTS input.cases.0"]);
  });

  it("writes nothing on a dry run, and tells how many records it would be", async () => {
    const lists = { ratings: [rating("CourtUnit:u1")] };
    expect(await record(lists, officer, { dryRun: true })).toMatchObject({ recorded: 1, userErrors: [] });
    expect(await countOfAll()).toBe(0);
  });

  it("refuses a second rating, and a second number, of a year", async () => {
    const lists = { ratings: [rating("Person:p1")], headcounts: [headcount("CourtUnit:u1")] };
    expect(await errors(lists)).toEqual([]);
    expect(await errors(lists)).toEqual([
      "ALREADY_EXISTS input.ratings.0",
      "ALREADY_EXISTS input.headcounts.0",
    ]);
    expect(await errors({ ...lists, year: 2021 })).toEqual([]);
  });

  it("refuses the code of another initiative", async () => {
    const lists = { initiatives: [initiative(["Person:p1"], { code: "sk-1" })] };
    expect(await errors(lists)).toEqual([]);
    expect(await errors(lists)).toContain("ALREADY_EXISTS input.initiatives.0.code");
  });

  it.each([
    ["nothing", {}, ["REQUIRED input.ratings"]],
    [
      "a unit that had ended, in each list",
      {
        ratings: [rating("CourtUnit:gone")],
        headcounts: [headcount("CourtUnit:gone")],
        initiatives: [initiative(["CourtUnit:gone"])],
      },
      [
        "NOT_STANDING input.ratings.0.recipientId",
        "NOT_STANDING input.headcounts.0.unitId",
        "NOT_STANDING input.initiatives.0.authorIds.0",
      ],
    ],
    [
      "the same twice, in each list",
      {
        ratings: [rating("Person:p1"), rating("Person:p1", { rating: "COMPLETED" })],
        headcounts: [headcount("CourtUnit:u1"), headcount("CourtUnit:u1", 3)],
        initiatives: [
          initiative(["Person:p1", "Person:p1"], { code: "sk-1" }),
          initiative(["Person:p1"], { code: "sk-1" }),
        ],
      },
      [
        "DUPLICATE input.ratings.1",
        "DUPLICATE input.headcounts.1",
        "DUPLICATE input.initiatives.0.authorIds.1",
        "DUPLICATE input.initiatives.1.code",
      ],
    ],
    [
      "who is not there",
      {
        ratings: [rating("Person:none")],
        headcounts: [headcount("Person:p1")],
        initiatives: [initiative(["JusticeUnit:u1"])],
      },
      [
        "NOT_FOUND input.ratings.0.recipientId",
        "NOT_FOUND input.headcounts.0.unitId",
        "NOT_FOUND input.initiatives.0.authorIds.0",
      ],
    ],
    ["no unit", { ratings: [rating("CourtUnit:none")] }, ["NOT_FOUND input.ratings.0.recipientId"]],
    [
      "no decision",
      { ratings: [rating("Person:p1", { decisionId: "Decision:none" })] },
      ["NOT_FOUND input.ratings.0.decisionId"],
    ],
    [
      "what is no decision",
      { ratings: [rating("Person:p1", { decisionId: "Award:a" })] },
      ["NOT_FOUND input.ratings.0.decisionId"],
    ],
    [
      "an initiative without authors",
      { initiatives: [initiative([])] },
      ["REQUIRED input.initiatives.0.authorIds"],
    ],
    [
      "an initiative of a day to come",
      { initiatives: [initiative(["Person:p1"], { recognisedOn: "2099-01-01" })] },
      ["INVALID_VALUE input.initiatives.0.recognisedOn"],
    ],
    [
      "fewer people than none",
      { headcounts: [headcount("CourtUnit:u1", -1)] },
      ["INVALID_VALUE input.headcounts.0.people"],
    ],
  ])("refuses %s", async (_what, lists, expected) => {
    expect((await errors(lists)).sort()).toEqual([...expected].sort());
    expect(await countOfAll()).toBe(0);
  });

  it.each([
    ["a unit that had ended", [aCase("CourtUnit:gone")], ["NOT_STANDING input.cases.0.recipientId"]],
    ["the same case twice", [aCase("Person:p1"), aCase("Person:p1")], ["DUPLICATE input.cases.1"]],
    ["nobody", [aCase("Person:none")], ["NOT_FOUND input.cases.0.recipientId"]],
    [
      "an end before the beginning",
      [aCase("Person:p1", { closedOn: "2022-01-31" })],
      ["INVALID_VALUE input.cases.0.closedOn"],
    ],
    [
      "a beginning that is yet to come",
      [aCase("Person:p1", { openedOn: "2099-01-01" })],
      ["INVALID_VALUE input.cases.0.openedOn"],
    ],
  ])("refuses, of cases, %s", async (_what, cases, expected) => {
    expect(await errors({ cases }, secretary)).toEqual(expected);
    expect(await countOfAll()).toBe(0);
  });

  it("writes nothing of an input of which one item is refused", async () => {
    const lists = { ratings: [rating("CourtUnit:u1")], headcounts: [headcount("CourtUnit:gone")] };
    expect(await record(lists)).toMatchObject({ recorded: 0, changeId: null });
    expect(await countOfAll()).toBe(0);
  });

  it("names in its refusals no other record and no value of one", async () => {
    await record({ ratings: [rating("Person:p1", { rating: "NOT_COMPLETED" })] });
    await record({ cases: [aCase("Person:p1", { kind: "PROSECUTION" })] }, secretary);
    const again = await record({ ratings: [rating("Person:p1")] });
    const [message = ""] = again.userErrors.map((one) => one.message);
    expect(message).not.toBe("");
    expect(message).not.toMatch(/p1|2022|NOT_COMPLETED|không hoàn thành|PROSECUTION|khởi tố|u1/i);
  });
});

describe("who records evidence", () => {
  const own = { ratings: [rating("Person:p1")], headcounts: [headcount("CourtUnit:u1")] };
  const cases = { cases: [aCase("CourtUnit:u1")] };

  it.each([
    ["an officer of the unit", ["unit-officer:COURT/u1"], own],
    ["an officer of the sector", officer, own],
    ["a secretary of a council, of cases", secretary, cases],
    ["who holds a role for each part", [...officer, ...secretary], { ...own, ...cases }],
  ])("is %s", async (_who, roles, lists) => {
    expect(await record(lists, roles)).toMatchObject({ userErrors: [] });
  });

  it.each([
    ["an officer of the sector, of cases", officer, cases],
    ["an officer of the unit, of cases", ["unit-officer:COURT/u1"], cases],
    ["an officer of the sector, of cases beside all else", officer, { ...own, ...cases }],
    ["a secretary of a council, of ratings", secretary, own],
    ["a secretary of a council, of ratings beside cases", secretary, { ...own, ...cases }],
    ["an officer of another unit", ["unit-officer:COURT/u2"], { headcounts: own.headcounts }],
    ["an officer of another sector", ["sector-officer:JUSTICE"], { headcounts: own.headcounts }],
    [
      "who may write cases in another sector only",
      [...officer, "council-secretary:JUSTICE"],
      { ...cases, headcounts: own.headcounts },
    ],
  ])("is not %s", async (_who, roles, lists) => {
    expect(await forbidden(lists, roles)).toEqual(["FORBIDDEN"]);
    expect(await countOfAll()).toBe(0);
  });

  it("does not learn who is on record: another's person is as one who is not there", async () => {
    const roles = ["unit-officer:COURT/u1"];
    const [there, absent] = [
      await record({ ratings: [rating("Person:p2")] }, roles),
      await record({ ratings: [rating("Person:p9")] }, roles),
    ];
    expect(there.userErrors).toEqual(absent.userErrors);
    expect(there.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});
