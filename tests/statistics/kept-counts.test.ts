import "reflect-metadata";
import { join } from "node:path";
import { awardsContext } from "./awards-context";
import { countByHand, dimensions, type Dimension, type Units } from "./count-by-hand";
import { someRecords } from "./some-records";
import { openTestDatabases, type TestDatabases } from "./test-databases";
import { writeRecords } from "./write-records";
import { AwardRow } from "../../subgraphs/awards/awards/award.entity";
import { awardRecords } from "../../subgraphs/awards/awards/award.records";
import { AwardStatisticRow } from "../../subgraphs/awards/statistics/award-statistic.entity";
import {
  pageOfStatistics,
  statisticsBy,
  type StatisticsQuestion,
  type StatisticsRow,
} from "../../subgraphs/awards/statistics/statistics.manager";
import { pageOfNotAwarded } from "../../subgraphs/awards/units/not-awarded.manager";
import { UnitSuccessionRow } from "../../subgraphs/sector/units/unit-succession.entity";
import { UnitRow } from "../../subgraphs/sector/units/unit.entity";
import { sectors } from "../../subgraphs/sectors";
import type { Databases } from "../../commands/open-databases";
import { recordSources } from "../../commands/records/record-sources";
import { root } from "../../testing/start-process";
import { planOf, wholeTablesRead } from "../search/whole-tables-read";
import { temporaryFolder } from "../../testing/temporary-folder";

const filters: readonly StatisticsQuestion[] = [
  {},
  { sectors: ["COURT"] },
  { sectors: [] },
  { fromYear: 2020 },
  { fromYear: 2020, toYear: 2020, titleCodes: ["GOVERNMENT_EMULATION_FLAG"] },
  { levels: ["GRASSROOTS"], recipientKinds: ["INDIVIDUAL"] },
  { seasonId: "CourtClusterSeason:t-court-c1-2020" },
  { unitId: "JusticeUnit:t-justice-u1" },
  { unitId: "CourtUnit:t-court-u0", seasonId: "CourtClusterSeason:t-court-c1-2020" },
  { unitKinds: ["OFFICE"] },
  { unitKinds: [] },
  { minimum: { awards: 2 } },
  { fromYear: 2020, minimum: { awards: 2, revoked: 0 } },
  { sectors: ["COURT"], unitKinds: ["DEPARTMENT"], minimum: { registrations: 3 } },
];

/** Each dimension by itself, all of them, and some of those between. */
const asked = subsetsOf(dimensions).filter(
  (groupBy, at) => groupBy.length <= 1 || groupBy.length === dimensions.length || at % 151 === 5,
);

describe("statistics", () => {
  const files = temporaryFolder();
  let test: TestDatabases;
  let units: Units;
  let predecessors: ReadonlyMap<string, readonly string[]>;
  let folders = 0;
  const records = someRecords();
  const loadAwards = (awards: typeof records.awards) =>
    test.load(writeRecords(join(files.path, `awards-${(folders += 1)}`), { awards }));
  const awards = () => {
    const database = test.databases["awards"];
    if (!database) throw new Error("no awards database");
    return database;
  };

  beforeAll(async () => {
    test = await openTestDatabases();
    await test.load(...recordSources(root), writeRecords(join(files.path, "all"), records));
    units = await unitsIn(test.databases);
    predecessors = await predecessorsIn(test.databases);
  });
  afterAll(async () => {
    await test.close();
    files.remove();
  });

  it("after an import are what the records say", async () => {
    expect(await test.differences()).toEqual([]);
  });

  it.each(filters)("by any dimensions, with the filter %j, are those that counting gives", async (filter) => {
    const context = awardsContext(awards());
    for (const groupBy of asked) {
      expect(await statisticsBy(groupBy, filter, context)).toEqual(
        await countByHand(awards(), groupBy, filter, { context, units }),
      );
    }
  });

  it.each(filters)("page by page, with the filter %j, are the same rows, each once", async (filter) => {
    const context = awardsContext(awards());
    for (const groupBy of asked) {
      const all = await statisticsBy(groupBy, filter, context);
      const seen: StatisticsRow[] = [];
      for (let after: string | null = null; ;) {
        const page = await pageOfStatistics(groupBy, { filter, page: { first: 7, after } }, context);
        expect(await page.totalCount).toBe(all.length);
        seen.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(all.length);
      expect(inOneOrder(seen)).toEqual(inOneOrder(all));
    }
  });

  it.each<[string, readonly Dimension[], StatisticsQuestion]>([
    ["by all of units", ["SECTOR", "YEAR", "TITLE", "RECIPIENT_KIND", "SEASON", "UNIT", "QUARTER"], {}],
    ["by recipient", ["RECIPIENT"], {}],
    ["by recipient, title and sector", ["RECIPIENT", "TITLE", "SECTOR"], { minimum: { awards: 1 } }],
    ["by recipient in some years", ["RECIPIENT"], { fromYear: 2020 }],
  ])(
    "page by page, %s, are in the order of the key of their table, which walks no more of it than the page",
    async (_, groupBy, filter) => {
      const context = awardsContext(awards());
      const ask = (after: string | null) =>
        pageOfStatistics(groupBy, { filter, page: { first: 5, after } }, context);
      const { pageInfo } = await ask(null);
      test.statements();
      await ask(pageInfo.endCursor);
      const sent = test.statements().filter(({ sql }) => sql.includes("statistic.count"));
      const plans = await Promise.all(sent.map((one) => planOf(awards(), one)));
      expect(plans.flat().filter((step) => /TEMP B-TREE|filesort|temporary/i.test(step))).toEqual([]);
    },
  );

  it("by recipient in some years, with so much at least, look for whom all years show to have it", async () => {
    test.statements();
    const groupBy: Dimension[] = ["RECIPIENT", "YEAR"];
    await statisticsBy(groupBy, { fromYear: 2020, minimum: { awards: 2 } }, awardsContext(awards()));
    const [sent] = test.statements().filter(({ sql }) => sql.includes("statistic.count"));
    expect(sent?.sql).toMatch(/award_statistic_recipient_total/);
    const read = sent ? await wholeTablesRead(awards(), sent) : [];
    expect(read.filter((step) => / (award_statistic_recipient|statistic)\b/.test(step))).toEqual([]);
  });

  it("tell which units were not awarded since a year, with the awards of those whose place they took", async () => {
    const [year, asOf] = [2020, "2025-07-01"];
    const context = awardsContext(awards());
    const seen: string[] = [];
    test.statements();
    for (let after: string | null = null; ;) {
      const page = await pageOfNotAwarded({ year, asOf, filter: {} }, { first: 50, after }, context);
      seen.push(...page.nodes.map(({ unitId }) => unitId));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const sent = test.statements().filter(({ sql }) => sql.includes("statistic.lastYears"));
    for (const one of sent) expect(await wholeTablesRead(awards(), one)).toEqual([]);
    const awarded = new Set(
      (await awards().manager().find(AwardRow))
        .filter((award) => award.status === "GRANTED" && award.year >= year)
        .map(({ recipientId }) => recipientId),
    );
    const inherits = (id: string, left: ReadonlyMap<string, readonly string[]>): boolean =>
      awarded.has(id) || (left.get(id) ?? []).some((before) => inherits(before, left));
    const standing = [...units].filter(
      ([, { validFrom, validTo }]) => (validFrom ?? asOf) <= asOf && (validTo ?? asOf) >= asOf,
    );
    const expected = standing.map(([id]) => id).filter((id) => !inherits(id, predecessors));
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.length).toBeLessThan(standing.length);
    expect(seen).toEqual(expected.sort());
  });

  it("tell nobody's candidacies by recipient but those of units", async () => {
    const rows = await statisticsBy(["RECIPIENT"], {}, awardsContext(awards()));
    const people = rows.filter(({ recipientId }) => recipientId?.startsWith("Person:"));
    expect(people.length).toBeGreaterThan(2);
    expect(people.filter(({ registrations, nominations }) => registrations + nominations > 0)).toEqual([]);
  });

  it("do not begin at the cursor of other dimensions", async () => {
    const context = awardsContext(awards());
    const { pageInfo } = await pageOfStatistics(["YEAR"], { filter: {}, page: { first: 1 } }, context);
    const page = { first: 1, after: pageInfo.endCursor };
    await expect(pageOfStatistics(["SECTOR"], { filter: {}, page }, context)).rejects.toThrow(
      "is a cursor of another list",
    );
  });

  it("are read from counts, in one statement beside the titles", async () => {
    test.statements();
    await statisticsBy(["SECTOR", "YEAR", "TITLE"], {}, awardsContext(awards()));
    const sent = test.statements().map(({ sql }) => /^\/\* (\S+) \*\//.exec(sql)?.[1]);
    expect(sent.sort()).toEqual(["statistic.count", "title.all"]);
  });

  it("move with a record that changes its year, title, season or recipient", async () => {
    const [first, second, third, fourth] = records.awards;
    await loadAwards([
      { ...first, code: first?.["code"] ?? "", year: 2018 },
      { ...second, code: second?.["code"] ?? "", title: "ADVANCED_LABOUR_COLLECTIVE" },
      { ...third, code: third?.["code"] ?? "", season: "" },
      {
        ...fourth,
        code: fourth?.["code"] ?? "",
        recipient_person: "",
        recipient_unit: "t-justice-u2",
        recipient_kind: "COLLECTIVE",
        recipient_name: "Tên mới",
      },
    ]);
    expect(await test.differences()).toEqual([]);
  });

  it("follow a unit whose kind or province is corrected", async () => {
    const corrected = {
      code: "t-court-u2",
      sector: "COURT",
      name: "Đơn vị mẫu 2",
      kind: "ACADEMY",
      province: "ha-noi",
    };
    await test.load(writeRecords(join(files.path, "corrected"), { units: [corrected] }));
    units = await unitsIn(test.databases);
    const context = awardsContext(awards());
    for (const groupBy of [["UNIT_KIND"], ["PROVINCE", "YEAR"], ["PROVINCE", "CURRENT_PROVINCE"]] as const) {
      expect(await statisticsBy(groupBy, {}, context)).toEqual(
        await countByHand(awards(), groupBy, {}, { context, units }),
      );
    }
    const [row] = await statisticsBy(["UNIT_KIND"], { unitKinds: ["ACADEMY"] }, context);
    expect(row).toMatchObject({ unitKind: "ACADEMY", awards: expect.any(Number) as number });
  });

  it("stand by the province of today under the one that a province was merged into", async () => {
    const rows = await statisticsBy(["PROVINCE", "CURRENT_PROVINCE"], {}, awardsContext(awards()));
    const todayOf = new Map(
      rows.map(({ provinceCode, currentProvinceCode }) => [provinceCode, currentProvinceCode]),
    );
    expect(todayOf.get("bac-giang")).toBe("bac-ninh");
    expect(todayOf.get("bac-ninh")).toBe("bac-ninh");
    expect(todayOf.get(null)).toBeNull();
  });

  it("count an award that is revoked as revoked, and no more as one that stands", async () => {
    const total = async () => (await statisticsBy([], {}, awardsContext(awards())))[0];
    const before = await total();
    const standing = records.awards.filter(({ status }) => status === "GRANTED").slice(-3);
    await loadAwards(standing.map((award) => ({ ...award, status: "REVOKED", revoked_on: "2023-01-01" })));
    expect(await total()).toEqual({
      ...before,
      awards: (before?.awards ?? 0) - 3,
      revoked: (before?.revoked ?? 0) + 3,
    });
    expect(await test.differences()).toEqual([]);
  });

  it("stay as they are when the same files are imported again", async () => {
    await loadAwards(records.awards);
    const before = await statisticsBy([...dimensions], {}, awardsContext(awards()));
    await loadAwards([...records.awards].reverse());
    expect(await statisticsBy([...dimensions], {}, awardsContext(awards()))).toEqual(before);
    expect(await test.differences()).toEqual([]);
  });

  it("have no row left for what nothing is counted under", async () => {
    const rows = await awards().manager().find(AwardStatisticRow);
    expect(
      rows.filter((row) => row.registrations + row.nominations + row.awards + row.revoked === 0),
    ).toEqual([]);
  });

  it("change with the write or not at all", async () => {
    const before = await statisticsBy([...dimensions], {}, awardsContext(awards()));
    const failing = awards().write(async (manager) => {
      const [award] = await manager.find(AwardRow, { take: 1 });
      if (!award) throw new Error("no award");
      await manager.update(AwardRow, { code: award.code }, { year: 1999 });
      const change = { before: award, after: Object.assign(new AwardRow(), award, { year: 1999 }) };
      await awardRecords.written?.([change], manager);
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await statisticsBy([...dimensions], {}, awardsContext(awards()))).toEqual(before);
    expect(await test.differences()).toEqual([]);
  });
});

async function unitsIn(databases: Databases): Promise<Units> {
  const found = sectors.map(async ({ name, prefix }) => {
    const units = (await databases[name]?.manager().find(UnitRow)) ?? [];
    return units.map((unit) => [`${prefix}Unit:${unit.code}`, unit] as const);
  });
  return new Map((await Promise.all(found)).flat());
}

/** The units right before each unit, whenever it took their place. */
async function predecessorsIn(databases: Databases): Promise<ReadonlyMap<string, readonly string[]>> {
  const before = new Map<string, string[]>();
  for (const { name, prefix } of sectors) {
    const rows = (await databases[name]?.manager().find(UnitSuccessionRow)) ?? [];
    for (const { predecessorCode, successorCode } of rows) {
      const id = `${prefix}Unit:${successorCode}`;
      before.set(id, [...(before.get(id) ?? []), `${prefix}Unit:${predecessorCode}`]);
    }
  }
  return before;
}

function inOneOrder(rows: readonly StatisticsRow[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

function subsetsOf(all: readonly Dimension[]): readonly Dimension[][] {
  return all.reduce<Dimension[][]>(
    (subsets, one) => [...subsets, ...subsets.map((subset) => [...subset, one])],
    [[]],
  );
}
