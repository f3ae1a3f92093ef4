import { OpenCaseRow } from "./open-case.entity";
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

describe("what was recorded as evidence", () => {
  interface Corrected {
    readonly correctAwardsRecord: Readonly<Record<string, unknown>>;
  }
  const correct = async (kind: string, code: string, column: string, value: string, roles = officer) => {
    const input = {
      ...{ kind, code, version: 1, changes: [{ column, value }] },
      write: { idempotencyKey: evidence.newKey(), reason: "Nhập nhầm." },
    };
    const correction = `mutation ($input: CorrectRecordInput!) {
      correctAwardsRecord(input: $input) { version userErrors { code path } }
    }`;
    return (await evidence.graph.ask<Corrected>(correction, { input }, roles)).correctAwardsRecord;
  };

  it("is corrected where it lies, but not whom and which year it is of", async () => {
    await evidence.record({
      ratings: [rating("CourtUnit:u1")],
      initiatives: [initiative(["Person:p1"], { code: "sk-1" })],
      headcounts: [headcount("CourtUnit:u1")],
    });
    const other = ["sector-officer:JUSTICE"];
    for (const [kind, code, column, value] of [
      ["ratings", "u1-2022", "rating", "COMPLETED"],
      ["initiatives", "sk-1", "scope", "MINISTRY"],
      ["headcounts", "u1-2022", "people", "13"],
    ] as const) {
      expect(await correct(kind, code, column, value, other)).toMatchObject({
        userErrors: [{ code: "NOT_FOUND", path: ["input", "code"] }],
      });
      expect(await correct(kind, code, column, value)).toEqual({ version: 2, userErrors: [] });
    }
    await evidence.record({ ratings: [rating("Person:p1")] });
    expect(await correct("ratings", "p1-2022", "year", "2021")).toMatchObject({
      userErrors: [{ code: "WRONG_STATE", path: ["input", "changes", "0", "column"] }],
    });
  });

  it("is not corrected where it is a case, nor told of by a correction", async () => {
    await evidence.record({ cases: [aCase("Person:p1")] }, secretary);
    const [{ code = "" } = {}] = await evidence.rows(OpenCaseRow);
    expect(code).not.toBe("");
    for (const one of [code, "none"])
      expect(await correct("open-cases", one, "note", "x")).toEqual({
        version: null,
        userErrors: [{ code: "NOT_FOUND", path: ["input", "kind"] }],
      });
  });

  it("stands in the history of nobody", async () => {
    const lists = { ratings: [rating("Person:p1")], initiatives: [initiative(["Person:p1"])] };
    await evidence.record({ ...lists, cases: [aCase("Person:p1")] }, [...officer, ...secretary]);
    const asked = `{ node(id: "Person:p1") { ... on Person { version history { kind } } } }`;
    expect(await evidence.graph.ask(asked)).toEqual({ node: { version: 1, history: [] } });
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
    expect(await evidence.record(lists, roles)).toMatchObject({ userErrors: [] });
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
    expect(await evidence.refusals(lists, roles)).toEqual(["FORBIDDEN"]);
    expect(await evidence.countOfAll()).toBe(0);
  });

  it("does not learn who is on record: another's person is as one who is not there", async () => {
    const roles = ["unit-officer:COURT/u1"];
    const [there, absent] = [
      await evidence.record({ ratings: [rating("Person:p2")] }, roles),
      await evidence.record({ ratings: [rating("Person:p9")] }, roles),
    ];
    expect(there.userErrors).toEqual(absent.userErrors);
    expect(there.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});
