import { ClusterRow } from "../clusters/cluster.entity";
import { ConferenceRow } from "../conferences/conference.entity";
import { SectorRow } from "../sectors/sector.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { LeadershipTermRow } from "./leadership-term.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const season = (code: string, state: string) => ({
  ...{ code, clusterCode: "c1", year: Number(code.slice(3)), state, ...cited },
});

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [{ code: "c1", name: "Cụm I", kind: "CLUSTER", search: "cum i", ...cited }]);
  await graph.put(
    UnitRow,
    ["u1", "u2", "u3", "u4"].map((code) => ({
      ...{ code, name: code, sortName: code, kind: "PROVINCIAL_COURT", aliases: [], search: code, ...cited },
    })),
  );
  await graph.put(SeasonRow, [
    season("c1-2021", "CLOSED"),
    season("c1-2022", "PLANNED"),
    season("c1-2023", "PLANNED"),
  ]);
  await graph.put(
    MembershipRow,
    ["u1", "u2", "u3"].map((unitCode) => ({
      ...{ code: `c1-2022--${unitCode}`, seasonCode: "c1-2022", unitCode, year: 2022, ...cited },
      role: unitCode === "u3" ? "HEAD" : "MEMBER",
    })),
  );
  await graph.put(LeadershipTermRow, [
    {
      code: "l1",
      seasonCode: "c1-2022",
      year: 2022,
      role: "HEAD",
      unitCode: "u3",
      basis: "UNKNOWN",
      ...cited,
    },
  ]);
  await graph.put(ConferenceRow, [
    {
      code: "e1",
      seasonCode: "c1-2021",
      kinds: ["SUMMARY", "ELECTION"],
      name: "Hội nghị tổng kết",
      ...cited,
    },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: SetLeadershipInput!) {
  setCourtLeadership(input: $input) {
    season {
      version members { role unit { code } }
      leadership { role basis unit { code } person { id } decision { id } }
    }
    changeId userErrors { code path currentVersion missing { code message } } warnings { code path }
  }
}`;

interface Answer {
  readonly setCourtLeadership: {
    readonly season: { readonly version: number; readonly leadership: readonly object[] } | null;
    readonly changeId: string | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const input = (
  terms: readonly object[],
  of: Readonly<Record<string, unknown>> = {},
  write: Readonly<Record<string, unknown>> = {},
) => ({
  ...{ season: { id: "CourtClusterSeason:c1-2022", version: 1 }, terms, ...of },
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const set = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).setCourtLeadership;
const told = (all: Answer["setCourtLeadership"]["userErrors"]) =>
  all.map(({ code, path }) => [code, path.slice(1).join(".")]);

const head = { role: "HEAD", basis: "APPOINTED", unitId: "CourtUnit:u1", decisionId: "Decision:d1" };
const deputy = { ...head, role: "DEPUTY", unitId: "CourtUnit:u2", personId: "Person:p1" };
const elected = { role: "HEAD", basis: "ELECTED", unitId: "CourtUnit:u1" };

describe("naming who leads a cluster", () => {
  it.each([
    ["a person that is not there", { ...head, personId: "Person:no-1" }, "NOT_FOUND", "terms.0.personId"],
    [
      "a decision that is not there",
      { ...head, decisionId: "Decision:no-1" },
      "NOT_FOUND",
      "terms.0.decisionId",
    ],
    ["an id of something else", { ...head, decisionId: "Person:p1" }, "NOT_FOUND", "terms.0.decisionId"],
    ["a unit that is not there", { ...head, unitId: "CourtUnit:u0" }, "NOT_FOUND", "terms.0.unitId"],
    ["a unit of another sector", { ...head, unitId: "JusticeUnit:u1" }, "NOT_FOUND", "terms.0.unitId"],
    ["a unit that is no member", { ...head, unitId: "CourtUnit:u4" }, "NOT_A_MEMBER", "terms.0.unitId"],
    [
      "an appointment without a decision",
      { ...head, decisionId: null },
      "REQUIREMENT_MISSING",
      "terms.0.decisionId",
    ],
    ["an election without a conference", elected, "REQUIREMENT_MISSING", "conferenceCode"],
    ["a plain member", { ...head, role: "MEMBER" }, "INVALID_VALUE", "terms.0.role"],
  ] as const)("refuses %s", async (_what, term, code, path) => {
    const answer = await set([term]);
    expect(told(answer.userErrors)).toEqual([[code, path]]);
    expect(answer.season).toBeNull();
  });

  it("tells all that stands in the way at once", async () => {
    const terms = [
      { ...head, unitId: "CourtUnit:u0" },
      { ...deputy, decisionId: "Person:p1" },
    ];
    expect(told((await set(terms, { conferenceCode: "e0" })).userErrors)).toEqual([
      ["NOT_FOUND", "terms.0.unitId"],
      ["NOT_FOUND", "terms.1.decisionId"],
      ["NOT_FOUND", "conferenceCode"],
    ]);
  });

  it("is refused for a season that is closed, and for a version that is not the present one", async () => {
    const closed = { season: { id: "CourtClusterSeason:c1-2021", version: 1 } };
    expect(told((await set([head], closed)).userErrors)).toEqual([["WRONG_STATE", "season"]]);
    const old = { season: { id: "CourtClusterSeason:c1-2022", version: 9 } };
    expect(await set([head], old)).toMatchObject({
      userErrors: [{ code: "CONFLICT", currentVersion: 1 }],
      season: { version: 1, leadership: [{ role: "HEAD" }] },
    });
  });

  it("takes the place of the terms before, and members have their roles", async () => {
    const answer = await set([{ ...head, code: "l9" }, deputy]);
    expect(answer).toMatchObject({ userErrors: [], warnings: [] });
    expect(answer.season).toEqual({
      version: 2,
      members: [
        { role: "HEAD", unit: { code: "u1" } },
        { role: "DEPUTY", unit: { code: "u2" } },
        { role: "MEMBER", unit: { code: "u3" } },
      ],
      leadership: [
        {
          role: "HEAD",
          basis: "APPOINTED",
          unit: { code: "u1" },
          person: null,
          decision: { id: "Decision:d1" },
        },
        {
          ...{ role: "DEPUTY", basis: "APPOINTED", unit: { code: "u2" } },
          ...{ person: { id: "Person:p1" }, decision: { id: "Decision:d1" } },
        },
      ],
    });
    const again = { season: { id: "CourtClusterSeason:c1-2022", version: 2 } };
    const kept = await set([{ ...head, code: "l9", unitId: "CourtUnit:u3" }], again);
    expect(kept.season).toMatchObject({
      version: 3,
      members: [{ role: "HEAD", unit: { code: "u3" } }, { role: "MEMBER" }, { role: "MEMBER" }],
      leadership: [{ unit: { code: "u3" } }],
    });
  });

  it("takes a code that is another season's for one that is there already", async () => {
    const next = { season: { id: "CourtClusterSeason:c1-2023", version: 1 } };
    expect(told((await set([{ ...head, code: "l9" }], next)).userErrors)).toEqual([
      ["ALREADY_EXISTS", "terms.0.code"],
    ]);
  });

  it("takes leaders elected at the conference of the year before, of a season whose members nobody names", async () => {
    const next = { season: { id: "CourtClusterSeason:c1-2023", version: 1 }, conferenceCode: "e1" };
    const answer = await set([elected, { ...elected, role: "DEPUTY", unitId: null }], next);
    expect(answer.season).toMatchObject({ version: 2, leadership: [{ basis: "ELECTED" }, { unit: null }] });
    expect(told(answer.warnings)).toEqual([
      ["DATA_MISSING", "terms.0.unitId"],
      ["DATA_MISSING", "terms.1.unitId"],
    ]);
  });

  it("is for officers of the sector", async () => {
    const variables = { input: input([head], {}, { dryRun: true }) };
    for (const role of ["cluster-head:COURT/c1", "administrator", "sector-officer:JUSTICE"])
      expect(await graph.errorCodes(mutation, variables, [role])).toEqual(["FORBIDDEN"]);
  });
});
