import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { putCandidates, seasonId, tellSeason } from "../testkit/candidacies";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
  await putCandidates(graph);
});
beforeEach(() => {
  tellSeason(graph, "PLEDGED");
});
afterAll(() => graph.close());

const mutation = `mutation ($input: RegisterForTitlesInput!) {
  registerForTitles(input: $input) {
    registrations { id version registeredOn withdrawnOn season { id } title { code } }
    changeId replayed userErrors { code path currentVersion } warnings { code path }
  }
}`;

interface Registration {
  readonly id: string;
  readonly version: number;
}
interface Answer {
  readonly registerForTitles: {
    readonly registrations: readonly Registration[];
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string }[];
  };
}

const officer = ["sector-officer:COURT"];
let keys = 0;
const inputOf = (more: object, write: object = {}) => ({
  ...{ sector: "COURT", year: 2022, seasonId, registeredOn: "2022-03-01" },
  ...more,
  write: { idempotencyKey: `r${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const register = async (more: object, { write = {}, roles = officer } = {}) =>
  (await graph.ask<Answer>(mutation, { input: inputOf(more, write) }, roles)).registerForTitles;
const entry = (registrantId: string, titleCode = "FLAG") => ({ registrantId, titleCode });
const counted = async () => {
  const asked = "{ statistics(groupBy: [YEAR], filter: { fromYear: 2022, toYear: 2022 }) { registrations } }";
  const { statistics } = await graph.ask<{ statistics: { registrations: number }[] }>(asked);
  return statistics[0]?.registrations ?? 0;
};

describe("registering for titles", () => {
  it("enters units and people in one, in the order of the entries, and counts them", async () => {
    const before = await counted();
    const entries = [
      entry("CourtUnit:u1"),
      entry("Person:p1", "FIGHTER"),
      { ...entry("CourtUnit:u2"), code: "own" },
    ];
    const answer = await register({ entries });
    expect(answer).toMatchObject({
      registrations: [
        { title: { code: "FLAG" }, registeredOn: "2022-03-01", withdrawnOn: null, season: { id: seasonId } },
        { title: { code: "FIGHTER" }, version: 1 },
        { id: "TitleRegistration:own" },
      ],
      userErrors: [],
      warnings: [],
    });
    expect(await counted()).toBe(before + 3);
  });

  it("takes back one and enters another in its place, keeps the day and counts what stands", async () => {
    const before = await counted();
    const withdraw = [{ id: "TitleRegistration:own", version: 1 }];
    const answer = await register({ entries: [entry("CourtUnit:u2")], withdraw, registeredOn: "2022-04-01" });
    expect(answer).toMatchObject({
      registrations: [
        { withdrawnOn: null, registeredOn: "2022-04-01" },
        { id: "TitleRegistration:own", version: 2, registeredOn: "2022-03-01", withdrawnOn: "2022-04-01" },
      ],
      userErrors: [],
    });
    expect(await counted()).toBe(before);
    expect((await register({ withdraw }))["userErrors"]).toEqual([
      { code: "CONFLICT", path: ["input", "withdraw", "0", "version"], currentVersion: 2 },
    ]);
    const again = await register({ withdraw: [{ ...withdraw[0], version: 2 }] });
    expect(again.userErrors).toMatchObject([{ code: "WRONG_STATE", path: ["input", "withdraw", "0", "id"] }]);
  });

  it.each([
    ["a unit that registered before", [entry("CourtUnit:u1")], ["ALREADY_EXISTS", "input.entries.0"]],
    [
      "the same twice",
      [entry("CourtUnit:u1", "EXCELLENT"), entry("CourtUnit:u1", "EXCELLENT")],
      ["DUPLICATE", "input.entries.1"],
    ],
    [
      "a title of another sector",
      [entry("CourtUnit:u1", "OTHER")],
      ["TITLE_NOT_USABLE", "input.entries.0.titleCode"],
    ],
    [
      "a title for people",
      [entry("CourtUnit:u1", "FIGHTER")],
      ["TITLE_NOT_USABLE", "input.entries.0.titleCode"],
    ],
    [
      "a title of the past",
      [entry("CourtUnit:u1", "OLD")],
      ["TITLE_NOT_USABLE", "input.entries.0.titleCode"],
    ],
    ["no title", [entry("CourtUnit:u1", "NONE")], ["NOT_FOUND", "input.entries.0.titleCode"]],
    ["a unit that has ended", [entry("CourtUnit:gone")], ["NOT_STANDING", "input.entries.0.registrantId"]],
    ["a unit that is no member", [entry("CourtUnit:u3")], ["NOT_A_MEMBER", "input.entries.0.registrantId"]],
    ["no unit", [entry("CourtUnit:none")], ["NOT_FOUND", "input.entries.0.registrantId"]],
    ["another sector's unit", [entry("JusticeUnit:u1")], ["NOT_FOUND", "input.entries.0.registrantId"]],
    [
      "another sector's person",
      [entry("Person:p3", "FIGHTER")],
      ["NOT_FOUND", "input.entries.0.registrantId"],
    ],
    ["nobody", [], ["REQUIRED", "input.entries"]],
  ])("refuses %s", async (_what, entries, expected) => {
    const before = await counted();
    const { userErrors, registrations } = await register({ entries });
    expect(userErrors.map(({ code, path }) => [code, path.join(".")])).toContainEqual(expected);
    expect(registrations).toEqual([]);
    expect(await counted()).toBe(before);
  });

  it("refuses a season of another year, and one that is not there", async () => {
    const entries = [entry("CourtUnit:u1", "EXCELLENT")];
    expect(await register({ entries, year: 2021 })).toMatchObject({
      userErrors: [{ code: "INVALID_VALUE", path: ["input", "year"] }],
    });
    const other = await register({ entries, seasonId: "CourtClusterSeason:c9-2022" });
    expect(other.userErrors).toContainEqual(
      expect.objectContaining({ code: "NOT_FOUND", path: ["input", "seasonId"] }),
    );
  });

  it("asks for a reason after the pledge, and warns then", async () => {
    tellSeason(graph, "UNDER_WAY");
    const entries = [entry("CourtUnit:u1", "EXCELLENT")];
    expect(await register({ entries })).toMatchObject({
      userErrors: [{ code: "WRONG_STATE", path: ["input", "seasonId"] }],
    });
    expect(await register({ entries }, { write: { reason: "Bổ sung theo kết luận." } })).toMatchObject({
      userErrors: [],
      warnings: [{ code: "LATE" }],
    });
  });
});

describe("who registers", () => {
  it.each([
    [
      "an officer of the unit",
      ["unit-officer:COURT/u2"],
      [entry("CourtUnit:u2", "EXCELLENT"), entry("Person:p2", "FIGHTER")],
    ],
    [
      "the head of the cluster",
      ["cluster-head:COURT/c1"],
      [entry("CourtUnit:u2", "EXCELLENT"), entry("Person:p2", "FIGHTER")],
    ],
  ])("is %s", async (_who, roles, entries) => {
    expect(await register({ entries }, { write: { dryRun: true }, roles })).toMatchObject({ userErrors: [] });
  });

  it("is no officer of another unit, cluster or sector", async () => {
    const input = inputOf({ entries: [entry("CourtUnit:u2", "EXCELLENT")] });
    for (const role of ["unit-officer:COURT/u1", "cluster-head:COURT/c2", "sector-officer:JUSTICE"])
      expect([role, await graph.errorCodes(mutation, { input }, [role])]).toEqual([role, ["FORBIDDEN"]]);
  });

  it("does not learn who is on record: another's person is as one who is not there", async () => {
    const roles = ["unit-officer:COURT/u1"];
    const [there, absent] = [
      await register({ entries: [entry("Person:p2", "FIGHTER")] }, { roles }),
      await register({ entries: [entry("Person:p9", "FIGHTER")] }, { roles }),
    ];
    expect(there.userErrors).toEqual(absent.userErrors);
    expect(there.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});
