import "reflect-metadata";
import { join } from "node:path";
import { recordSources } from "../../commands/records/record-sources";
import type { Database } from "../../platform/database/database";
import { dialectOf } from "../../platform/database/dialect-of";
import { AwardStore, type CheckedAwardFilter } from "../../subgraphs/awards/awards/award.store";
import { searchableRecords } from "../search/searchable-records";
import { countRows } from "../search/count-rows";
import { planOf } from "../search/whole-tables-read";
import { someRecords } from "../statistics/some-records";
import { openTestDatabases, type TestDatabases } from "../statistics/test-databases";
import { writeRecords } from "../statistics/write-records";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { pagedLists, type PagedList } from "./paged-lists";

const filters: readonly CheckedAwardFilter[] = [
  {},
  { sectors: ["COURT"] },
  { titleCodes: ["ADVANCED_WORKER"] },
  { recipientKinds: ["INDIVIDUAL"] },
  { status: "GRANTED" },
  { sectors: ["COURT"], titleCodes: ["ADVANCED_WORKER"] },
  { fromYear: 2019 },
  { toYear: 2019, sectors: ["COURT"] },
];

describe("the pages of a list", () => {
  const files = temporaryFolder();
  let test: TestDatabases;
  const databaseOf = (name: string): Database => {
    const found = test.databases[name];
    if (!found) throw new Error(`no database ${name}`);
    return found;
  };

  beforeAll(async () => {
    test = await openTestDatabases();
    await test.load(
      ...recordSources(root),
      writeRecords(join(files.path, "some"), someRecords()),
      writeRecords(join(files.path, "many"), searchableRecords(200, 60, 20_000)),
    );
    await countRows(test);
  });
  afterAll(async () => {
    await test.close();
    files.remove();
  });

  it.each(pagedLists)("$name, one after the other, are the list in its order", async (list) => {
    const first = list.name === "awards" ? 97 : 7;
    const all = await databaseOf(list.database)
      .manager()
      .query<{ code: string }[]>(`SELECT code FROM ${list.table} ORDER BY ${list.order}`);
    expect(all.length).toBeGreaterThan(0);
    expect(await codesInPages(list, first)).toEqual(all.map(({ code }) => code));
  });

  it("stay in place while records come in: none is given twice, and none that was there is left out", async () => {
    const awards = pagedLists.find(({ name }) => name === "awards");
    if (!awards) throw new Error("no list of awards");
    const before = await codesInPages(awards, 100);
    let loaded = 0;
    const seen = await codesInPages(awards, 100, async () => {
      if (loaded === 20) return;
      const [award] = searchableRecords(1, 1, 1)["awards"] ?? [];
      const added = [2018, 2019, 2020].map((year) => ({ ...award, code: `in-${loaded}-${year}`, year }));
      await test.load(writeRecords(join(files.path, `in-${(loaded += 1)}`), { awards: added }));
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((code) => !code.startsWith("in-"))).toEqual(before);
  });

  it.each(filters)("of awards with the filter %j are read by an index, without sorting", async (filter) => {
    const awards = new AwardStore(databaseOf("awards"));
    const { pageInfo } = await awards.page("awards", filter, { first: 20 });
    test.statements();
    await awards.page("awards", filter, { first: 20 });
    await awards.page("awards", filter, { first: 20, after: pageInfo.endCursor });
    const plans = await Promise.all(test.statements().map((sent) => planOf(databaseOf("awards"), sent)));
    expect(plans.flat().filter((step) => /TEMP B-TREE|filesort/.test(step))).toEqual([]);
    if (dialectOf(databaseOf("awards").manager()) === "sqlite")
      expect(plans.flat().every((step) => /USING INDEX award_\w+_?year|award_year/.test(step))).toBe(true);
  });

  async function codesInPages(list: PagedList, first: number, between?: () => Promise<void>) {
    const codes: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await list.page(databaseOf(list.database), { first, after });
      codes.push(...page.nodes.map(({ code }) => code));
      if (!page.pageInfo.hasNextPage) return codes;
      after = page.pageInfo.endCursor;
      await between?.();
    }
  }
});
