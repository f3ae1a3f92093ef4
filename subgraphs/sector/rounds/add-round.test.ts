import { verifyChain } from "../../../platform/audit/verify-chain";
import { ClusterRow } from "../clusters/cluster.entity";
import { SectorRow } from "../sectors/sector.entity";
import { SeasonRow } from "../seasons/season.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const seasonId = "CourtClusterSeason:c1-2022";

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [{ code: "c1", name: "Cụm I", kind: "CLUSTER", search: "cum i", ...cited }]);
  const days = { startsOn: "2021-10-01", endsOn: "2022-09-30" };
  await graph.put(SeasonRow, [
    { code: "c1-2022", clusterCode: "c1", year: 2022, state: "PLEDGED", ...days, ...cited },
    { code: "c1-2021", clusterCode: "c1", year: 2021, state: "CLOSED", ...cited },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: AddRoundInput!) {
  addCourtRound(input: $input) {
    round { code name version sources { document { id } } } changeId replayed
    userErrors { code path message englishMessage currentVersion } warnings { code }
  }
}`;

interface Answer {
  readonly addCourtRound: {
    readonly round: { readonly code: string } | null;
    readonly changeId: string | null;
    readonly replayed: boolean;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const input = (
  more: Readonly<Record<string, unknown>> = {},
  write: Readonly<Record<string, unknown>> = {},
) => ({
  season: { id: seasonId, version: 1 },
  kind: "PEAK",
  name: "Đợt cao điểm",
  startsOn: "2022-02-01",
  endsOn: "2022-05-19",
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});

const add = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).addCourtRound;
const rounds = async () =>
  (
    await graph.ask<{ court: { cluster: { season: { rounds: { code: string }[] } } } }>(
      `{ court: courts { cluster(code: "c1") { season(year: 2022) { rounds { code } } } } }`,
    )
  ).court.cluster.season.rounds.length;
const entries = async () => (await verifyChain(graph.database.manager())).entries;

describe("adding a round", () => {
  it("writes it with its sources, leaves an entry in the audit, and shows what was written", async () => {
    const before = await entries();
    const answer = await add({ code: "c1-2022-r1" });
    expect(answer).toMatchObject({
      round: {
        code: "c1-2022-r1",
        name: "Đợt cao điểm",
        version: 1,
        sources: [{ document: { id: "SourceDocument:S1" } }],
      },
      changeId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      replayed: false,
      userErrors: [],
    });
    expect(await entries()).toBe(before + 1);
  });

  it("gives a code where none is given, and another each time", async () => {
    const codes = [await add(), await add()].map(({ round }) => round?.code);
    expect(new Set(codes).size).toBe(2);
    for (const code of codes) expect(code).toMatch(/^c1-2022-[0-9a-f]{12}$/);
  });

  it("answers a repeated key with what was answered, and writes nothing more", async () => {
    const same = input();
    const ask = async () => (await graph.ask<Answer>(mutation, { input: same })).addCourtRound;
    const first = await ask();
    const before = await entries();
    expect(await ask()).toEqual({ ...first, replayed: true });
    expect(await entries()).toBe(before);
    const other = { ...same, name: "Đợt khác" };
    expect((await graph.ask<Answer>(mutation, { input: other })).addCourtRound.userErrors).toMatchObject([
      { code: "KEY_REUSED", path: ["input", "write", "idempotencyKey"] },
    ]);
  });

  it("only checks in a dry run, which tells the same errors and keeps no key", async () => {
    const before = [await entries(), await rounds()];
    expect(await add({}, { dryRun: true, idempotencyKey: "dry" })).toMatchObject({
      changeId: null,
      round: null,
      userErrors: [],
    });
    expect([await entries(), await rounds()]).toEqual(before);
    expect(await add({ startsOn: "2020-01-01" }, { dryRun: true })).toMatchObject({
      userErrors: [{ code: "OUTSIDE_PERIOD" }],
    });
    expect(await add({}, { idempotencyKey: "dry" })).toMatchObject({ replayed: false, userErrors: [] });
  });

  it("tells all that stands in the way at once, each with its place", async () => {
    const answer = await add({ name: " ", startsOn: "2021-09-30", endsOn: "2022-10-01" }, { sourceIds: [] });
    expect(answer.userErrors.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["OUTSIDE_PERIOD", "input.startsOn"],
      ["OUTSIDE_PERIOD", "input.endsOn"],
      ["REQUIRED", "input.name"],
      ["REQUIRED", "input.write.sourceIds"],
    ]);
  });

  it.each([
    ["a code that is taken", { code: "c1-2022-r1" }, {}, "ALREADY_EXISTS", "input.code"],
    ["a last day before the first", { endsOn: "2022-01-31" }, {}, "INVALID_VALUE", "input.endsOn"],
    [
      "a source that is not there",
      {},
      { sourceIds: ["SourceDocument:no-1"] },
      "NOT_FOUND",
      "input.write.sourceIds",
    ],
    [
      "a season of another sector",
      { season: { id: "JusticeClusterSeason:c1-2022", version: 1 } },
      {},
      "NOT_FOUND",
      "input.season.id",
    ],
    [
      "a season that is over",
      { season: { id: "CourtClusterSeason:c1-2021", version: 1 } },
      {},
      "WRONG_STATE",
      "input.season",
    ],
    [
      "another version than was read",
      { season: { id: seasonId, version: 7 } },
      {},
      "CONFLICT",
      "input.season.version",
    ],
    [
      "a key that is too long",
      {},
      { idempotencyKey: "k".repeat(65) },
      "INVALID_VALUE",
      "input.write.idempotencyKey",
    ],
    ["a reason without end", {}, { reason: "x".repeat(10_001) }, "INVALID_VALUE", "input.write.reason"],
    ["a text without end", { name: "x".repeat(20_001) }, {}, "INVALID_VALUE", "input.name"],
    [
      "a list without end",
      {},
      { sourceIds: Array.from({ length: 501 }, () => "SourceDocument:S1") },
      "INVALID_VALUE",
      "input.write.sourceIds",
    ],
  ] as const)("refuses %s", async (_what, more, write, code, path) => {
    const before = await entries();
    const { userErrors, round } = await add(more, write);
    expect(userErrors.map((one) => [one.code, one.path.join(".")])).toEqual([[code, path]]);
    expect(round).toBeNull();
    expect(await entries()).toBe(before);
  });

  it("is for the roles of the policy, where the season lies", async () => {
    const errors = (...roles: readonly string[]) => graph.errorCodes(mutation, { input: input() }, roles);
    expect(await errors()).toEqual(["UNAUTHENTICATED"]);
    for (const role of [
      "sector-officer:JUSTICE",
      "cluster-head:COURT/c2",
      "unit-officer:COURT/u1",
      "auditor",
    ])
      expect(await errors(role)).toEqual(["FORBIDDEN"]);
    expect(await errors("cluster-head:COURT/c1")).toEqual([]);
  });

  it("writes nothing while the owner of what it rests on does not answer", async () => {
    graph.setOwnersAnswer(false);
    const unknown = input({}, { sourceIds: ["SourceDocument:S9"] });
    expect(await graph.errorCodes(mutation, { input: unknown })).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    graph.setOwnersAnswer(true);
    expect((await graph.ask<Answer>(mutation, { input: unknown })).addCourtRound.replayed).toBe(false);
  });

  it("shows what was written to what is asked after it in the same operation", async () => {
    const both = `mutation ($a: AddRoundInput!, $b: AddRoundInput!) {
      a: addCourtRound(input: $a) { round { code } }
      b: addCourtRound(input: $b) { round { code } userErrors { code } }
    }`;
    const code = "c1-2022-twice";
    const answer = await graph.ask(both, { a: input({ code }), b: input({ code }) });
    expect(answer).toEqual({
      a: { round: { code } },
      b: { round: null, userErrors: [{ code: "ALREADY_EXISTS" }] },
    });
  });

  it("answers to a repeated key while the role is held by which it was written, and not after that", async () => {
    const given = { input: input({ code: "c1-2022-again" }) };
    const head = "cluster-head:COURT/c1";
    const first = await graph.ask<Answer>(mutation, given, [head]);
    expect(await graph.ask<Answer>(mutation, given, ["cluster-head:COURT/c2", head])).toEqual({
      addCourtRound: { ...first.addCourtRound, replayed: true },
    });
    expect(await graph.errorCodes(mutation, given, ["cluster-head:COURT/c2"])).toEqual(["FORBIDDEN"]);
    const tried = { input: { ...given.input, write: { ...given.input.write, dryRun: true } } };
    expect(await graph.errorCodes(mutation, tried, ["cluster-head:COURT/c2"])).toEqual(["FORBIDDEN"]);
  });
});
