import { ClusterRow } from "../clusters/cluster.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { reasonsAgainstDay } from "./sign-pledge.mutation";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const states = ["PLANNED", "LAUNCHED", "REGISTRATION", "PLEDGED", "UNDER_WAY", "SCORING", "CLOSED"];
/** The years of the seasons, one a state; 2022 is LAUNCHED. */
const yearOf = (state: string) => 2021 + states.indexOf(state);
const members = ["u1", "u2", "u3", "ended"];

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [{ code: "c1", name: "Cụm I", kind: "CLUSTER", search: "cum i", ...cited }]);
  await graph.put(
    SeasonRow,
    states.map((state) => ({
      code: `c1-${yearOf(state)}`,
      clusterCode: "c1",
      year: yearOf(state),
      state,
      startsOn: `${yearOf(state) - 1}-10-01`,
      endsOn: `${yearOf(state)}-09-30`,
      ...cited,
    })),
  );
  const unit = { kind: "DEPARTMENT", aliases: [], search: "", sortName: "", ...cited };
  await graph.put(UnitRow, [
    ...["u1", "u2", "u3", "stranger"].map((code) => ({ ...unit, code, name: code })),
    { ...unit, code: "ended", name: "Vụ đã kết thúc", validTo: "2021-11-15" },
  ]);
  await graph.put(
    MembershipRow,
    states.flatMap((state) =>
      members.map((code) => ({
        code: `c1-${yearOf(state)}--${code}`,
        seasonCode: `c1-${yearOf(state)}`,
        unitCode: code,
        year: yearOf(state),
        role: "MEMBER",
        ...cited,
      })),
    ),
  );
});
afterAll(() => graph.close());

const mutation = `mutation ($input: SignPledgeInput!) {
  signCourtPledge(input: $input) {
    pledge { code signedOn place signatoryCount content targets { name value unitOfMeasure } signatories { code } sources { inferred note } }
    userErrors { code path } warnings { code path englishMessage message }
  }
}`;

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}

interface Answer {
  readonly signCourtPledge: {
    readonly pledge: { readonly code: string } | null;
    readonly userErrors: readonly Told[];
    readonly warnings: readonly Told[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const units = (...codes: readonly string[]) => codes.map((code) => `CourtUnit:${code}`);
const seasonIn = (state: string) => ({ id: `CourtClusterSeason:c1-${yearOf(state)}`, version: 1 });
const input = (more: Values, write: Values = {}) => ({
  season: seasonIn("LAUNCHED"),
  signatoryIds: [],
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const sign = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).signCourtPledge;
const places = (told: readonly Told[]) => told.map(({ code, path }) => [code, path.join(".")]);
const refusals = async (more: Values) => places((await sign(more)).userErrors);
/** A pledge that is there. */
const pledged = async (more: Values = {}) =>
  (await sign({ newPledge: more })).pledge?.code ?? "no pledge was made";

describe("signing a pledge", () => {
  it("writes it with the signatures, and the later ones under sources of their own", async () => {
    const answer = await sign({
      newPledge: {
        code: "p1",
        signedOn: "2021-11-10",
        place: "Hà Nội",
        signatoryCount: 3,
        content: ["Không để án quá hạn", "Mỗi đơn vị một sáng kiến"],
        targets: [
          { name: "Tỷ lệ giải quyết án", value: 90.5, unitOfMeasure: "%" },
          { name: "Không có cán bộ bị kỷ luật" },
        ],
      },
      signatoryIds: units("u1", "u2"),
    });
    expect(answer).toMatchObject({
      pledge: {
        code: "p1",
        signedOn: "2021-11-10",
        place: "Hà Nội",
        signatoryCount: 3,
        content: ["Không để án quá hạn", "Mỗi đơn vị một sáng kiến"],
        targets: [
          { name: "Tỷ lệ giải quyết án", value: 90.5, unitOfMeasure: "%" },
          { name: "Không có cán bộ bị kỷ luật", value: null, unitOfMeasure: null },
        ],
        signatories: [{ code: "u1" }, { code: "u2" }],
      },
      userErrors: [],
    });
    expect(places(answer.warnings)).toEqual([["COUNT_MISMATCH", "input.newPledge.signatoryCount"]]);
    const later = await sign(
      { pledgeCode: "p1", signatoryIds: units("u3") },
      { sourceIds: ["SourceDocument:S1", "SourceDocument:S2"], inferred: true, note: "theo danh sách" },
    );
    expect(later).toMatchObject({ pledge: { signatories: [{}, {}, {}] }, userErrors: [], warnings: [] });
    const signatures = await graph.database
      .manager()
      .query("SELECT code, note FROM pledge_signatory WHERE pledge_code = 'p1' ORDER BY code");
    expect(signatures).toEqual([
      { code: "p1--u1", note: null },
      { code: "p1--u2", note: null },
      { code: "p1--u3", note: "theo danh sách" },
    ]);
  });

  it("takes one of which neither the day nor who signed is known, and gives it a code", async () => {
    expect(await pledged()).toMatch(/^c1-2022-[0-9a-f]{12}$/);
  });

  it.each(["LAUNCHED", "REGISTRATION", "PLEDGED", "UNDER_WAY"])("goes on in %s", async (state) => {
    expect(await refusals({ season: seasonIn(state), newPledge: {}, signatoryIds: units("u1") })).toEqual([]);
  });

  it.each(["PLANNED", "SCORING", "CLOSED"])("does not in %s", async (state) => {
    expect(await refusals({ season: seasonIn(state), newPledge: {}, signatoryIds: units("u1") })).toEqual([
      ["WRONG_STATE", "input.season"],
    ]);
  });

  it("takes one signature a unit, also of those that sign at once", async () => {
    const pledgeCode = await pledged();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sign({ pledgeCode, signatoryIds: units("u1") })),
    );
    const refused = answers.flatMap(({ userErrors }) => places(userErrors));
    expect(refused).toEqual(new Array(7).fill(["ALREADY_VOTED", "input.signatoryIds.0"]));
    expect(await refusals({ pledgeCode, signatoryIds: units("u2", "u1") })).toEqual([
      ["ALREADY_VOTED", "input.signatoryIds.1"],
    ]);
  });

  it.each([
    ["neither a new pledge nor one that is there", {}, [["EXACTLY_ONE", "input.newPledge"]]],
    ["both", { newPledge: {}, pledgeCode: "other" }, [["EXACTLY_ONE", "input.newPledge"]]],
    ["a pledge that is not there", { pledgeCode: "none" }, [["NOT_FOUND", "input.pledgeCode"]]],
    [
      "a pledge of another season",
      { pledgeCode: "other", season: seasonIn("REGISTRATION"), signatoryIds: units("u1") },
      [["NOT_FOUND", "input.pledgeCode"]],
    ],
    ["nobody for a pledge that is there", { pledgeCode: "other" }, [["REQUIRED", "input.signatoryIds"]]],
    [
      "a code in spaces",
      { newPledge: { code: " p7" }, signatoryIds: units("u1") },
      [
        ["INVALID_VALUE", "input.newPledge.code"],
        ["INVALID_VALUE", "input.signatoryIds.0"],
      ],
    ],
    ["a code that is taken", { newPledge: { code: "other" } }, [["ALREADY_EXISTS", "input.newPledge.code"]]],
    [
      "a season as it no longer is",
      { newPledge: {}, season: { ...seasonIn("LAUNCHED"), version: 2 } },
      [["CONFLICT", "input.season.version"]],
    ],
    [
      "the same twice, and a unit of another sector",
      { newPledge: {}, signatoryIds: [...units("u1", "u1"), "JusticeUnit:u1"] },
      [
        ["DUPLICATE", "input.signatoryIds.1"],
        ["NOT_FOUND", "input.signatoryIds.2"],
      ],
    ],
    [
      "strangers, units that had ended, a day outside the season and a count below none, at once",
      {
        newPledge: { signedOn: "2022-10-01", signatoryCount: -1, targets: [{ name: " " }] },
        signatoryIds: units("stranger", "ended"),
      },
      [
        ["OUTSIDE_PERIOD", "input.newPledge.signedOn"],
        ["NOT_A_MEMBER", "input.signatoryIds.0"],
        ["NOT_STANDING", "input.signatoryIds.1"],
        ["INVALID_VALUE", "input.newPledge.signatoryCount"],
        ["REQUIRED", "input.newPledge.targets.0.name"],
      ],
    ],
    [
      "without a day a unit that ended before the season",
      { season: seasonIn("REGISTRATION"), newPledge: {}, signatoryIds: units("ended") },
      [["NOT_STANDING", "input.signatoryIds.0"]],
    ],
  ] as const)("refuses %s", async (_what, more, expected) => {
    await sign({ newPledge: { code: "other" } });
    expect(await refusals(more)).toEqual(expected);
  });

  it("lets a unit that ended in the season have signed before", async () => {
    const newPledge = { signedOn: "2021-11-15" };
    expect(await refusals({ newPledge, signatoryIds: units("ended") })).toEqual([]);
  });

  it.each([
    ["cluster-head:COURT/c1", ["u1", "u2"], []],
    ["cluster-head:COURT/c1", [], []],
    ["cluster-head:COURT/c2", ["u1"], ["FORBIDDEN"]],
    ["unit-officer:COURT/u1", ["u1"], []],
    ["unit-officer:COURT/u1", ["u1", "u2"], ["FORBIDDEN"]],
    ["unit-officer:COURT/u1", [], ["FORBIDDEN"]],
    ["sector-officer:JUSTICE", ["u1"], ["FORBIDDEN"]],
    ["auditor", ["u1"], ["FORBIDDEN"]],
  ] as const)("by %s for %j answers %j", async (role, signatories, expected) => {
    const variables = { input: input({ newPledge: {}, signatoryIds: units(...signatories) }) };
    expect(await graph.errorCodes(mutation, variables, [role])).toEqual(expected);
  });
});

describe("the day of a pledge", () => {
  const calendar = { startsOn: "2022-01-01", endsOn: "2022-12-31" };
  const monthEnd = { startsOn: "2022-05-31", endsOn: null };
  it.each([
    ["on the last day", calendar, "2022-12-31", true],
    ["before 1 December of the year before", calendar, "2021-11-30", true],
    ["three months before", calendar, "2021-10-01", true],
    ["a day earlier", calendar, "2021-09-30", false],
    ["after the last day", calendar, "2023-01-01", false],
    ["three months before the end of a month", monthEnd, "2022-02-28", true],
    ["a day earlier than that", monthEnd, "2022-02-27", false],
    ["in a season without days", { startsOn: null, endsOn: null }, "1999-01-01", true],
    ["unknown", calendar, null, true],
  ])("%s", (_what, record, day, isWithin) => {
    expect(reasonsAgainstDay({ record }, day)).toHaveLength(isWithin ? 0 : 1);
  });
});
