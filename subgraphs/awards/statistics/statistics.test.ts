import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aNomination, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;

const levels: Readonly<Record<string, string>> = {
  A: "GOVERNMENT",
  B: "MINISTRY",
  C: "MINISTRY",
  D: "GRASSROOTS",
};
const titles = Object.keys(levels).map((code) => aTitle({ code, level: levels[code] }));

/** Numbers that look like chance and are the same in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * sides);
  };
}

function randomRecord(at: number, roll: (sides: number) => number) {
  const isPerson = roll(3) === 0;
  const unit = ["CourtUnit:u1", "CourtUnit:u2", "JusticeUnit:u3", null][roll(4)] ?? null;
  return {
    code: `x${at}`,
    titleCode: "ABCD"[roll(4)] ?? "A",
    year: 2017 + roll(3),
    sector: roll(2) ? "COURT" : "JUSTICE",
    recipientId: isPerson ? `Person:p${roll(5)}` : unit,
    recipientKind: isPerson ? "INDIVIDUAL" : "COLLECTIVE",
    seasonId: roll(4) ? `CourtClusterSeason:c${roll(2)}` : null,
  };
}

const roll = dice(7);
const registrations = Array.from({ length: 150 }, (_, at) => randomRecord(at, roll));
const nominations = Array.from({ length: 120 }, (_, at) => randomRecord(at, roll));
const awards = Array.from({ length: 200 }, (_, at) => ({
  ...randomRecord(at, roll),
  status: roll(5) ? "GRANTED" : "REVOKED",
}));
type Counted = (typeof registrations)[number];

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, titles);
  await graph.put(RegistrationRow, registrations.map(aRegistration));
  await graph.put(
    NominationRow,
    nominations.map((row) => aNomination(row)),
  );
  await graph.put(
    AwardRow,
    awards.map((row) => anAward(row)),
  );
});
afterAll(() => graph.close());

const valueOf: Readonly<{ [dimension: string]: (record: Counted) => string | number | null }> = {
  SECTOR: ({ sector }) => sector,
  YEAR: ({ year }) => year,
  TITLE: ({ titleCode }) => titleCode,
  LEVEL: ({ titleCode }) => levels[titleCode] ?? null,
  RECIPIENT_KIND: ({ recipientKind }) => recipientKind,
  SEASON: ({ seasonId }) => seasonId,
  UNIT: ({ recipientId }) => (recipientId?.startsWith("Person:") ? null : recipientId),
};

/** Counts once more, one record after the other. */
function recount(dimensions: readonly string[], keep: (record: Counted) => boolean) {
  const rows = new Map<string, number[]>();
  const add = (records: readonly Counted[], column: number) => {
    for (const record of records.filter(keep)) {
      const key = JSON.stringify(dimensions.map((dimension) => valueOf[dimension]?.(record)));
      const counts = rows.get(key) ?? [0, 0, 0, 0];
      counts[column] = (counts[column] ?? 0) + 1;
      rows.set(key, counts);
    }
  };
  add(registrations, 0);
  add(nominations, 1);
  add(
    awards.filter(({ status }) => status === "GRANTED"),
    2,
  );
  add(
    awards.filter(({ status }) => status === "REVOKED"),
    3,
  );
  return Object.fromEntries(rows);
}

interface Row {
  readonly sector: string | null;
  readonly year: number | null;
  readonly title: { readonly code: string } | null;
  readonly level: string | null;
  readonly recipientKind: string | null;
  readonly season: { readonly id: string } | null;
  readonly unit: { readonly id: string } | null;
  readonly registrations: number;
  readonly nominations: number;
  readonly awards: number;
  readonly revoked: number;
}

const fieldOf: Readonly<{ [dimension: string]: (row: Row) => string | number | null }> = {
  SECTOR: ({ sector }) => sector,
  YEAR: ({ year }) => year,
  TITLE: ({ title }) => title && title.code,
  LEVEL: ({ level }) => level,
  RECIPIENT_KIND: ({ recipientKind }) => recipientKind,
  SEASON: ({ season }) => season && season.id,
  UNIT: ({ unit }) => unit && unit.id,
};

async function statistics(dimensions: readonly string[], filter = "{}"): Promise<Row[]> {
  const operation = `{ statistics(groupBy: [${dimensions.join(", ")}], filter: ${filter}) {
    sector year title { code } level recipientKind season { id } unit { id } registrations nominations awards revoked
  } }`;
  return (await graph.ask<{ statistics: Row[] }>(operation)).statistics;
}

const keyed = (rows: readonly Row[], dimensions: readonly string[]) =>
  Object.fromEntries(
    rows.map((row) => [
      JSON.stringify(dimensions.map((dimension) => fieldOf[dimension]?.(row))),
      [row.registrations, row.nominations, row.awards, row.revoked],
    ]),
  );

describe("statistics", () => {
  const combinations = [
    [],
    ["SECTOR"],
    ["YEAR"],
    ["TITLE"],
    ["LEVEL"],
    ["RECIPIENT_KIND"],
    ["SEASON"],
    ["UNIT"],
    ["SECTOR", "YEAR"],
    ["LEVEL", "TITLE"],
    ["YEAR", "LEVEL", "RECIPIENT_KIND"],
    ["SECTOR", "YEAR", "TITLE", "LEVEL", "RECIPIENT_KIND", "SEASON", "UNIT"],
  ];

  it.each(combinations.map((dimensions) => [dimensions.join(", ") || "nothing", dimensions] as const))(
    "by %s are what a recount gives",
    async (_, dimensions) => {
      const rows = await statistics(dimensions);
      expect(keyed(rows, dimensions)).toEqual(recount(dimensions, () => true));
      expect(rows).toHaveLength(Object.keys(recount(dimensions, () => true)).length);
    },
  );

  const filters: readonly (readonly [string, (record: Counted) => boolean])[] = [
    ["{ sectors: [COURT] }", ({ sector }) => sector === "COURT"],
    ["{ fromYear: 2018 }", ({ year }) => year >= 2018],
    ["{ toYear: 2018, fromYear: 2018 }", ({ year }) => year === 2018],
    ['{ titleCodes: ["A", "D"] }', ({ titleCode }) => "AD".includes(titleCode)],
    ["{ levels: [MINISTRY] }", ({ titleCode }) => "BC".includes(titleCode)],
    ['{ levels: [MINISTRY], titleCodes: ["A", "B"] }', ({ titleCode }) => titleCode === "B"],
    ["{ recipientKinds: [INDIVIDUAL] }", ({ recipientKind }) => recipientKind === "INDIVIDUAL"],
    ['{ seasonId: "CourtClusterSeason:c1" }', ({ seasonId }) => seasonId === "CourtClusterSeason:c1"],
    ['{ unitId: "CourtUnit:u1" }', ({ recipientId }) => recipientId === "CourtUnit:u1"],
  ];

  it.each(filters)("with the filter %s are what a recount gives", async (filter, keep) => {
    const dimensions = ["YEAR", "TITLE"];
    expect(keyed(await statistics(dimensions, filter), dimensions)).toEqual(recount(dimensions, keep));
  });

  it("leave a dimension null that was not asked for", async () => {
    for (const row of await statistics(["LEVEL"])) {
      expect(row).toMatchObject({
        sector: null,
        year: null,
        title: null,
        recipientKind: null,
        season: null,
        unit: null,
      });
    }
  });

  it("come in one order, whatever the order of the dimensions, and count a doubled one once", async () => {
    const rows = await statistics(["YEAR", "LEVEL"]);
    expect(rows.map(({ year, level }) => [year, level])).toEqual(
      [2017, 2018, 2019].flatMap((year) =>
        ["GOVERNMENT", "MINISTRY", "GRASSROOTS"].map((level) => [year, level]),
      ),
    );
    expect(await statistics(["LEVEL", "YEAR", "LEVEL"])).toEqual(rows);
  });

  it("are one row of zeroes where nothing fits and no dimension is asked for, else none", async () => {
    expect(await statistics([], "{ fromYear: 2090 }")).toMatchObject([
      { registrations: 0, nominations: 0, awards: 0, revoked: 0 },
    ]);
    expect(await statistics(["YEAR"], "{ fromYear: 2090 }")).toEqual([]);
  });

  it("take one statement, over the counts that are kept", async () => {
    await statistics(["SECTOR", "YEAR", "TITLE", "LEVEL", "SEASON", "UNIT"]);
    expect([...graph.statements()].sort()).toEqual(["statistic.count", "title.all"]);
  });

  it.each([
    ['{ unitId: "Person:p1" }', "INVALID_ID"],
    ['{ titleCodes: ["NONE"] }', "UNKNOWN_CODE"],
    ["{ fromYear: 2020, toYear: 2019 }", "INVALID_YEAR"],
  ])("refuse the filter %s with %s", async (filter, code) => {
    expect(await graph.errorCodes(`{ statistics(groupBy: [], filter: ${filter}) { awards } }`)).toEqual([
      code,
    ]);
  });
});
