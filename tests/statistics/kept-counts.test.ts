import "reflect-metadata";
import { join } from "node:path";
import { awardsContext } from "./awards-context";
import { countByHand, dimensions, type Dimension } from "./count-by-hand";
import { someRecords } from "./some-records";
import { openTestDatabases, type TestDatabases } from "./test-databases";
import { writeRecords } from "./write-records";
import { AwardRow } from "../../subgraphs/awards/awards/award.entity";
import { awardRecords } from "../../subgraphs/awards/awards/award.records";
import { AwardStatisticRow } from "../../subgraphs/awards/statistics/award-statistic.entity";
import type { StatisticsFilter } from "../../subgraphs/awards/statistics/statistics.type";
import {
  pageOfStatistics,
  statisticsBy,
  type StatisticsRow,
} from "../../subgraphs/awards/statistics/statistics.manager";
import { recordSources } from "../../commands/records/record-sources";
import { root } from "../../testing/start-process";
import { planOf } from "../search/whole-tables-read";
import { temporaryFolder } from "../../testing/temporary-folder";

const filters: readonly StatisticsFilter[] = [
  {},
  { sectors: ["COURT"] },
  { sectors: [] },
  { fromYear: 2020 },
  { fromYear: 2020, toYear: 2020, titleCodes: ["GOVERNMENT_EMULATION_FLAG"] },
  { levels: ["GRASSROOTS"], recipientKinds: ["INDIVIDUAL"] },
  { seasonId: "CourtClusterSeason:t-court-c1-2020" },
  { unitId: "JusticeUnit:t-justice-u1" },
  { unitId: "CourtUnit:t-court-u0", seasonId: "CourtClusterSeason:t-court-c1-2020" },
];

describe("statistics", () => {
  const files = temporaryFolder();
  let test: TestDatabases;
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
    for (const groupBy of subsetsOf(dimensions)) {
      expect(await statisticsBy(groupBy, filter, context)).toEqual(
        await countByHand(awards(), groupBy, filter, context),
      );
    }
  });

  it.each(filters)("page by page, with the filter %j, are the same rows, each once", async (filter) => {
    const context = awardsContext(awards());
    for (const groupBy of subsetsOf(dimensions)) {
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

  it("page by page are in the order of the key of their table, which walks no more of it than the page", async () => {
    const context = awardsContext(awards());
    const ask = (after: string | null) =>
      pageOfStatistics([...dimensions], { filter: {}, page: { first: 5, after } }, context);
    const { pageInfo } = await ask(null);
    test.statements();
    await ask(pageInfo.endCursor);
    const sent = test.statements().filter(({ sql }) => sql.includes("statistic.count"));
    const plans = await Promise.all(sent.map((one) => planOf(awards(), one)));
    expect(plans.flat().filter((step) => /TEMP B-TREE|filesort|temporary/i.test(step))).toEqual([]);
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

  it("count an award that is revoked as revoked, and no more as one that stands", async () => {
    const total = async () => (await statisticsBy([], {}, awardsContext(awards())))[0];
    const before = await total();
    const standing = records.awards.filter(({ status }) => status === "GRANTED").slice(-3);
    await loadAwards(standing.map((award) => ({ ...award, status: "REVOKED", revoked_on: "2022-01-01" })));
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

function inOneOrder(rows: readonly StatisticsRow[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

function subsetsOf(all: readonly Dimension[]): readonly Dimension[][] {
  return all.reduce<Dimension[][]>(
    (subsets, one) => [...subsets, ...subsets.map((subset) => [...subset, one])],
    [[]],
  );
}
