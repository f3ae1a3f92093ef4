import { HeadcountRow } from "./headcount.entity";
import { InitiativeAuthorRow } from "./initiative-author.entity";
import { InitiativeRow } from "./initiative.entity";
import { OpenCaseRow } from "./open-case.entity";
import { TaskRatingRow } from "./task-rating.entity";
import {
  aCase,
  headcount,
  initiative,
  officer,
  openEvidenceGraph,
  rating,
  secretary,
} from "./testkit/evidence-graph";

let evidence: Awaited<ReturnType<typeof openEvidenceGraph>>;
beforeAll(async () => {
  evidence = await openEvidenceGraph();
});
beforeEach(() => evidence.clear());
afterAll(() => evidence.graph.close());

describe("recording evidence", () => {
  it("writes several lists in one, and tells how many records they are", async () => {
    const answer = await evidence.record({
      ratings: [rating("CourtUnit:u1", { rating: "EXCELLENT" }), rating("Person:p1")],
      initiatives: [initiative(["Person:p1", "CourtUnit:u1"], { code: "sk-1" })],
      headcounts: [headcount("CourtUnit:u2", 0)],
    });
    expect(answer).toMatchObject({ recorded: 4, userErrors: [] });
    expect(await evidence.rows(TaskRatingRow)).toMatchObject([
      {
        ...{ code: "p1-2022", recipientId: "Person:p1", sector: "COURT", year: 2022, rating: "GOOD" },
        ...{ version: 1, sourceCodes: ["S1"] },
      },
      { code: "u1-2022", recipientId: "CourtUnit:u1", rating: "EXCELLENT" },
    ]);
    expect(await evidence.rows(InitiativeRow)).toMatchObject([
      {
        code: "sk-1",
        title: "Số hóa hồ sơ",
        scope: "GRASSROOTS",
        recognisedOn: "2022-10-01",
        sector: "COURT",
      },
    ]);
    expect(await evidence.rows(InitiativeAuthorRow)).toMatchObject([
      { code: "sk-1--p1", initiativeCode: "sk-1", authorId: "Person:p1" },
      { code: "sk-1--u1", initiativeCode: "sk-1", authorId: "CourtUnit:u1" },
    ]);
    expect(await evidence.rows(HeadcountRow)).toMatchObject([
      { code: "u2-2022", unitId: "CourtUnit:u2", people: 0 },
    ]);
  });

  it("keeps a case, and closes it when it is named again with the day", async () => {
    expect(await evidence.record({ cases: [aCase("Person:p1")] }, secretary)).toMatchObject({ recorded: 1 });
    expect(await evidence.errors({ cases: [aCase("Person:p1")] }, secretary)).toEqual([
      "ALREADY_EXISTS input.cases.0",
    ]);
    const closed = { cases: [aCase("Person:p1", { closedOn: "2022-05-01" })] };
    expect(await evidence.record(closed, secretary)).toMatchObject({ recorded: 1, userErrors: [] });
    expect(await evidence.rows(OpenCaseRow)).toMatchObject([
      {
        ...{ recipientId: "Person:p1", sector: "COURT", kind: "INSPECTION" },
        ...{ openedOn: "2022-02-01", closedOn: "2022-05-01", version: 2 },
      },
    ]);
    expect(await evidence.errors(closed, secretary)).toEqual(["ALREADY_EXISTS input.cases.0"]);
  });

  it("writes nothing on a dry run, and tells how many records it would be", async () => {
    const lists = { ratings: [rating("CourtUnit:u1")] };
    expect(await evidence.record(lists, officer, { dryRun: true })).toMatchObject({
      recorded: 1,
      userErrors: [],
    });
    expect(await evidence.countOfAll()).toBe(0);
  });

  it("refuses a second rating, and a second number, of a year", async () => {
    const lists = { ratings: [rating("Person:p1")], headcounts: [headcount("CourtUnit:u1")] };
    expect(await evidence.errors(lists)).toEqual([]);
    expect(await evidence.errors(lists)).toEqual([
      "ALREADY_EXISTS input.ratings.0",
      "ALREADY_EXISTS input.headcounts.0",
    ]);
    expect(await evidence.errors({ ...lists, year: 2021 })).toEqual([]);
  });

  it("refuses the code of another initiative", async () => {
    const lists = { initiatives: [initiative(["Person:p1"], { code: "sk-1" })] };
    expect(await evidence.errors(lists)).toEqual([]);
    expect(await evidence.errors(lists)).toContain("ALREADY_EXISTS input.initiatives.0.code");
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
    expect((await evidence.errors(lists)).sort()).toEqual([...expected].sort());
    expect(await evidence.countOfAll()).toBe(0);
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
    expect(await evidence.errors({ cases }, secretary)).toEqual(expected);
    expect(await evidence.countOfAll()).toBe(0);
  });

  it("writes nothing of an input of which one item is refused", async () => {
    const lists = { ratings: [rating("CourtUnit:u1")], headcounts: [headcount("CourtUnit:gone")] };
    expect(await evidence.record(lists)).toMatchObject({ recorded: 0, changeId: null });
    expect(await evidence.countOfAll()).toBe(0);
  });

  it("names in its refusals no other record and no value of one", async () => {
    await evidence.record({ ratings: [rating("Person:p1", { rating: "NOT_COMPLETED" })] });
    await evidence.record({ cases: [aCase("Person:p1", { kind: "PROSECUTION" })] }, secretary);
    const again = await evidence.record({ ratings: [rating("Person:p1")] });
    const [message = ""] = again.userErrors.map((one) => one.message);
    expect(message).not.toBe("");
    expect(message).not.toMatch(/p1|2022|NOT_COMPLETED|không hoàn thành|PROSECUTION|khởi tố|u1/i);
  });
});
