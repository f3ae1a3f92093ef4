import { ClusterRow } from "../clusters/cluster.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { UnitRow } from "../units/unit.entity";
import { reasonsAgainst } from "./record-conference.mutation";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(ClusterRow, [{ code: "c1", name: "Cụm I", kind: "CLUSTER", search: "cum i", ...cited }]);
  await graph.put(
    SeasonRow,
    [2021, 2022].map((year) => ({
      code: `c1-${year}`,
      clusterCode: "c1",
      year,
      state: "CONFERENCE",
      startsOn: `${year - 1}-10-01`,
      endsOn: `${year}-09-30`,
      ...cited,
    })),
  );
  const unit = { kind: "DEPARTMENT", aliases: [], search: "", sortName: "", ...cited };
  await graph.put(UnitRow, [
    { ...unit, code: "u1", name: "Vụ Một" },
    { ...unit, code: "ended", name: "Vụ Hai", validTo: "2021-06-30" },
  ]);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: RecordConferenceInput!) {
  recordCourtConference(input: $input) {
    conference {
      code kinds name heldOn place online chairedBy { id } host { code }
      sources { inferred note }
    }
    userErrors { code path englishMessage message } warnings { code }
  }
}`;

interface Answer {
  readonly recordCourtConference: {
    readonly conference: { readonly code: string } | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

type Values = Readonly<Record<string, unknown>>;

let keys = 0;
const season = { id: "CourtClusterSeason:c1-2021", version: 1 };
const finding = (more: Values = {}) => ({
  kind: "RESULT",
  categories: ["GENERAL"],
  summary: "Hoàn thành kế hoạch năm",
  ...more,
});
const input = (more: Values, write: Values = {}) => ({
  kinds: ["SUMMARY"],
  name: "Hội nghị tổng kết",
  ...more,
  write: { idempotencyKey: `key-${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const record = async (...of: Parameters<typeof input>) =>
  (await graph.ask<Answer>(mutation, { input: input(...of) })).recordCourtConference;
const refusals = async (...of: Parameters<typeof input>) =>
  (await record(...of)).userErrors.map(({ code, path }) => [code, path.join(".")]);
const rows = (table: string, columns: string, of: string) =>
  graph.database
    .manager()
    .query<unknown[]>(`SELECT ${columns} FROM ${table} WHERE code LIKE ? ORDER BY code`, [`${of}%`]);

describe("recording a conference", () => {
  it("writes it with its day, place, chair and host, and leaves the season as it is", async () => {
    const answer = await record(
      {
        code: "e1",
        season,
        kinds: ["SUMMARY", "BALLOT"],
        heldOn: "2021-10-12",
        place: "Hà Nội",
        online: true,
        chairedById: "Person:nguyen-van-a",
        hostId: "CourtUnit:u1",
      },
      { inferred: true, note: "ngày suy ra" },
    );
    expect(answer).toMatchObject({
      conference: {
        code: "e1",
        kinds: ["SUMMARY", "BALLOT"],
        heldOn: "2021-10-12",
        place: "Hà Nội",
        online: true,
        chairedBy: { id: "Person:nguyen-van-a" },
        host: { code: "u1" },
        sources: [{ inferred: true, note: "ngày suy ra" }],
      },
      userErrors: [],
    });
    expect(await rows("conference", "season_code season", "e1")).toEqual([{ season: "c1-2021" }]);
    expect(await rows("season", "version", "c1-2021")).toEqual([{ version: 1 }]);
  });

  it("writes what was found, each in the season of its year and under sources of its own", async () => {
    const findings = [
      finding({ code: "f1" }),
      finding({
        code: "f2",
        kind: "PLAN_TASK",
        categories: ["THEMATIC", "ORGANISATION"],
        englishSummary: "Thematic movements",
        ordinal: "a",
        year: 2022,
        raisedById: "Person:nguyen-van-a",
        unitId: "CourtUnit:u1",
        sourceIds: ["SourceDocument:S2"],
        inferred: false,
        note: "",
      }),
      finding({ code: "f3", year: 2019, note: "nói về năm 2019" }),
    ];
    const answer = await record({ code: "e2", season, findings }, { inferred: true, note: "ngày suy ra" });
    expect(answer.userErrors).toEqual([]);
    const columns =
      "code, kind, category, secondary_category second, ordinal, year, raised_by_code raisedBy, season_code season, unit_code unit, conference_code conference, source_codes sources, inferred, note";
    expect(await rows("finding", columns, "f")).toEqual([
      {
        code: "f1",
        kind: "RESULT",
        category: "GENERAL",
        second: null,
        ordinal: null,
        year: 2021,
        raisedBy: null,
        season: "c1-2021",
        unit: null,
        conference: "e2",
        sources: '["S1"]',
        inferred: 1,
        note: "ngày suy ra",
      },
      {
        code: "f2",
        kind: "PLAN_TASK",
        category: "THEMATIC",
        second: "ORGANISATION",
        ordinal: "a",
        year: 2022,
        raisedBy: "nguyen-van-a",
        season: "c1-2022",
        unit: "u1",
        conference: "e2",
        sources: '["S2"]',
        inferred: 0,
        note: null,
      },
      expect.objectContaining({ code: "f3", year: 2019, season: "c1-2021", note: "nói về năm 2019" }),
    ]);
  });

  it("writes what is said of registrations, of the season or of the unit that held it", async () => {
    const statement = { summary: "8 đơn vị đăng ký", count: 8, sharePercent: 66.5, titleCode: "FLAG" };
    const own = (code: string) => [{ ...statement, code, inferred: true, sourceIds: ["SourceDocument:S2"] }];
    expect(await refusals({ season, registrationStatements: own("r1") })).toEqual([]);
    expect(await refusals({ hostId: "CourtUnit:u1", registrationStatements: own("r2") })).toEqual([]);
    const columns =
      "code, season_code season, unit_code unit, title_code title, count, share_percent share, source_codes sources, inferred";
    const both = { title: "FLAG", count: 8, share: 66.5, sources: '["S2"]', inferred: 1 };
    expect(await rows("registration_statement", columns, "r")).toEqual([
      { code: "r1", season: "c1-2021", unit: null, ...both },
      { code: "r2", season: null, unit: "u1", ...both },
    ]);
  });

  it("gives codes where none are given", async () => {
    const { conference } = await record({ season, findings: [finding(), finding()] });
    expect(conference?.code).toMatch(/^c1-2021-[0-9a-f]{12}$/);
    expect(await rows("finding", "code", `${conference?.code}-`)).toHaveLength(2);
  });

  it.each([
    ["one of nobody", {}, [["REQUIRED", "input.season"]]],
    ["a day before the season", { season, heldOn: "2020-09-30" }, [["OUTSIDE_PERIOD", "input.heldOn"]]],
    [
      "a host that had ended",
      { hostId: "CourtUnit:ended", heldOn: "2021-07-01" },
      [["NOT_STANDING", "input.hostId"]],
    ],
    ["a host of another sector", { hostId: "JusticeUnit:u1" }, [["NOT_FOUND", "input.hostId"]]],
    [
      "a season as it no longer is",
      { season: { ...season, version: 2 } },
      [["CONFLICT", "input.season.version"]],
    ],
    ["one held for nothing", { season, kinds: [] }, [["REQUIRED", "input.kinds"]]],
    ["a code in spaces", { season, code: " e8 " }, [["INVALID_VALUE", "input.code"]]],
    ["an empty code", { season, code: "" }, [["REQUIRED", "input.code"]]],
    ["a code that is taken", { season, code: "e1" }, [["ALREADY_EXISTS", "input.code"]]],
    [
      "a chair that is not there",
      { season, chairedById: "Person:no-1" },
      [["NOT_FOUND", "input.chairedById"]],
    ],
    [
      "a chair that is no person",
      { season, chairedById: "CourtUnit:u1" },
      [["NOT_FOUND", "input.chairedById"]],
    ],
    [
      "findings with no category, and with three",
      {
        season,
        findings: [finding({ categories: [] }), finding({ categories: ["GENERAL", "TIMING", "SCORING"] })],
      },
      [
        ["INVALID_VALUE", "input.findings.1.categories"],
        ["REQUIRED", "input.findings.0.categories"],
      ],
    ],
    [
      "a finding with one thing twice",
      { season, findings: [finding({ categories: ["GENERAL", "GENERAL"] })] },
      [["INVALID_VALUE", "input.findings.0.categories"]],
    ],
    [
      "two findings with one code",
      { season, findings: [finding({ code: "g1" }), finding({ code: "g1" })] },
      [["DUPLICATE", "input.findings.1.code"]],
    ],
    [
      "findings of which one thing or another is not there",
      {
        season,
        findings: [
          finding({ raisedById: "Person:no-1" }),
          finding({ unitId: "CourtUnit:u9" }),
          finding({ sourceIds: ["SourceDocument:no-1"] }),
        ],
        registrationStatements: [{ summary: "…", titleCode: "no-title" }],
      },
      [
        ["NOT_FOUND", "input.findings.0.raisedById"],
        ["NOT_FOUND", "input.findings.1.unitId"],
        ["NOT_FOUND", "input.findings.2.sourceIds"],
        ["NOT_FOUND", "input.registrationStatements.0.titleCode"],
      ],
    ],
    [
      "ids of other types, an empty text and a finding without a source, at once",
      {
        season,
        heldOn: "2020-01-01",
        findings: [
          finding({ raisedById: "CourtUnit:u1", unitId: "JusticeUnit:u1", sourceIds: ["Person:S1"] }),
          finding({ summary: " ", sourceIds: [] }),
        ],
        registrationStatements: [{ summary: "…", count: -1, sharePercent: 101 }],
      },
      [
        ["OUTSIDE_PERIOD", "input.heldOn"],
        ["NOT_FOUND", "input.findings.0.sourceIds.0"],
        ["NOT_FOUND", "input.findings.0.raisedById"],
        ["NOT_FOUND", "input.findings.0.unitId"],
        ["REQUIRED", "input.findings.0.sourceIds"],
        ["REQUIRED", "input.findings.1.summary"],
        ["REQUIRED", "input.findings.1.sourceIds"],
        ["INVALID_VALUE", "input.registrationStatements.0.count"],
        ["INVALID_VALUE", "input.registrationStatements.0.sharePercent"],
      ],
    ],
  ])("refuses %s", async (_what, more, expected) => {
    expect(await refusals(more)).toEqual(expected);
  });

  it.each([
    ["cluster-head:COURT/c1", { season }, []],
    ["cluster-head:COURT/c1", { season, hostId: "CourtUnit:u1" }, []],
    ["cluster-head:COURT/c2", { season }, ["FORBIDDEN"]],
    ["cluster-head:COURT/c1", { hostId: "CourtUnit:u1" }, ["FORBIDDEN"]],
    ["unit-officer:COURT/u1", { hostId: "CourtUnit:u1" }, []],
    ["unit-officer:COURT/u1", { season, hostId: "CourtUnit:u1" }, ["FORBIDDEN"]],
    ["unit-officer:COURT/u2", { hostId: "CourtUnit:u1" }, ["FORBIDDEN"]],
    ["unit-officer:COURT/u1", {}, ["FORBIDDEN"]],
    ["sector-officer:COURT", { hostId: "CourtUnit:u1" }, []],
    ["sector-officer:JUSTICE", { season }, ["FORBIDDEN"]],
    ["auditor", { season }, ["FORBIDDEN"]],
  ])("by %s with %j answers %j", async (role, more, expected) => {
    expect(await graph.errorCodes(mutation, { input: input(more) }, [role])).toEqual(expected);
  });
});

describe("the day of a conference", () => {
  const from = (startsOn: string | null) => ({ record: { startsOn } });
  it.each([
    ["on the first day of the season", from("2020-10-01"), "2020-10-01", []],
    ["a day before", from("2020-10-01"), "2020-09-30", ["OUTSIDE_PERIOD"]],
    ["long after the season", from("2020-10-01"), "2022-01-05", []],
    ["in a season without days", from(null), "1999-01-01", []],
    ["unknown", from("2020-10-01"), null, []],
  ])("%s", (_what, of, heldOn, expected) => {
    expect(reasonsAgainst({ season: of, host: null }, heldOn).map(({ code }) => code)).toEqual(expected);
  });
});
