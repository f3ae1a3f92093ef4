import "reflect-metadata";
import { join } from "node:path";
import { recordSources } from "../../commands/records/record-sources";
import type { Database } from "../../platform/database/database";
import { dialectOf } from "../../platform/database/dialect-of";
import type { PageRequest } from "../../platform/graphql/pagination/keyset-page";
import type { ConferralDays } from "../../subgraphs/awards/awards/award-days.store";
import type { SigningDays } from "../../subgraphs/awards/awards/award-signing.store";
import {
  AwardStore,
  type AwardListOrder,
  type CheckedAwardFilter,
} from "../../subgraphs/awards/awards/award.store";
import { searchesOfAwards } from "../../subgraphs/search-spelling";
import { searchableRecords } from "../search/searchable-records";
import { countRows } from "../search/count-rows";
import { planOf, wholeTablesRead } from "../search/whole-tables-read";
import { someRecords } from "../statistics/some-records";
import { openTestDatabases, type TestDatabases } from "../statistics/test-databases";
import { writeRecords } from "../statistics/write-records";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { listsOfParents, type ListOfParents } from "./lists-of-parents";
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

const newest: AwardListOrder = { list: "awards", orderBy: "NEWEST", titles: null };

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
    const first = list.table.startsWith("award") ? 97 : 7;
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
      const added = [2018, 2019, 2020].map((year) => ({
        ...{ ...award, code: `in-${loaded}-${year}`, year },
        decision: "",
      }));
      await test.load(writeRecords(join(files.path, `in-${(loaded += 1)}`), { awards: added }));
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((code) => !code.startsWith("in-"))).toEqual(before);
  });

  it.each(filters)("of awards with the filter %j are read by an index, without sorting", async (filter) => {
    const awards = new AwardStore(databaseOf("awards"));
    const { pageInfo } = await awards.page(newest, filter, { first: 20 });
    test.statements();
    await awards.page(newest, filter, { first: 20 });
    await awards.page(newest, filter, { first: 20, after: pageInfo.endCursor });
    const plans = await Promise.all(test.statements().map((sent) => planOf(databaseOf("awards"), sent)));
    expect(plans.flat().filter((step) => /TEMP B-TREE|filesort/.test(step))).toEqual([]);
    if (dialectOf(databaseOf("awards").manager()) === "sqlite")
      expect(plans.flat().every((step) => /USING INDEX award_\w+_?year|award_year/.test(step))).toBe(true);
  });

  it.each<[string, AwardListOrder, CheckedAwardFilter]>([
    [
      "in the order of titles",
      { list: "awards", orderBy: "TITLE_RANK", titles: [{ code: "ADVANCED_WORKER" }] },
      {},
    ],
    ["in the order of days", { list: "awards", orderBy: "CONFERRED_ON", titles: null }, {}],
    [
      "in the order of days, within some",
      { list: "awards", orderBy: "CONFERRED_ON", titles: null },
      { conferredFrom: "2019-02-01", conferredTo: "2020-08-01" },
    ],
    [
      "in the order of days, of what many have",
      { list: "awards", orderBy: "CONFERRED_ON", titles: null },
      { sectors: ["COURT"], titleCodes: ["ADVANCED_WORKER"], status: "GRANTED" },
    ],
    ["within many days", newest, { conferredFrom: "2018-01-01" }],
    ["in the order of names", { ...newest, orderBy: "NAME" }, {}],
    [
      "in the order of names, of what many have",
      { ...newest, orderBy: "NAME" },
      { sectors: ["COURT"], titleCodes: ["ADVANCED_WORKER"], status: "GRANTED", fromYear: 2010 },
    ],
    [
      "in the order of names, conferred within many days",
      { ...newest, orderBy: "NAME" },
      { conferredFrom: "2018-01-01" },
    ],
    [
      "in the order of names, of a search that many fit",
      { ...newest, orderBy: "NAME" },
      { search: { terms: searchesOfAwards.read("thanh tich"), named: null } },
    ],
    ["to many of a level of posts", newest, { recipientPostLevels: ["DIRECT_WORKER"] }],
    [
      "to many of a level of posts, in the order of names",
      { ...newest, orderBy: "NAME" },
      { recipientPostLevels: ["DIRECT_WORKER"] },
    ],
    ["by decisions of many days", newest, { decisionSignedFrom: "2010-01-01" }],
    [
      "by decisions of many days, in the order of days",
      { ...newest, orderBy: "CONFERRED_ON" },
      { decisionSignedFrom: "2010-01-01" },
    ],
    [
      "by decisions of many days, in the order of names",
      { ...newest, orderBy: "NAME" },
      { decisionSignedFrom: "2010-01-01" },
    ],
  ])("of awards %s are read by an index, without sorting", async (_, order, filter) => {
    const awards = new AwardStore(databaseOf("awards"));
    const { pageInfo } = await awards.page(order, filter, { first: 20 });
    test.statements();
    await awards.page(order, filter, { first: 20, after: pageInfo.endCursor });
    const sent = test.statements().filter(({ sql }) => sql.includes("award.page"));
    const plans = await Promise.all(sent.map((one) => planOf(databaseOf("awards"), one)));
    expect(plans.flat().filter((step) => /TEMP B-TREE|filesort/.test(step))).toEqual([]);
  });

  it.each<[ConferralDays]>([
    [{ conferredFrom: "2019-03-05", conferredTo: "2019-03-06" }],
    [{ conferredFrom: "2018-01-01" }],
    [{ conferredTo: "2019-12-31" }],
    [{ conferredFrom: "2030-01-01" }],
  ])(
    "of awards within the days %j are the same in every order, and all that were conferred then",
    async (days) => {
      const { conferredFrom = "0001-01-01", conferredTo = "9999-12-31" } = days;
      const rows = await databaseOf("awards")
        .manager()
        .query<{ code: string }[]>(
          "SELECT code FROM award WHERE conferred_on BETWEEN ? AND ? ORDER BY code",
          [conferredFrom, conferredTo],
        );
      const awards = new AwardStore(databaseOf("awards"));
      const expected = rows.map(({ code }) => code);
      const titles = await databaseOf("awards")
        .manager()
        .query<{ code: string }[]>("SELECT DISTINCT title_code AS code FROM award");
      for (const order of [
        newest,
        { ...newest, orderBy: "CONFERRED_ON" },
        { ...newest, orderBy: "NAME" },
        { ...newest, titles },
      ]) {
        const page = (_: Database, request: PageRequest) => awards.page(order, days, request);
        const seen = await codesInPages({ database: "awards", page }, 100);
        expect([...seen].sort()).toEqual([...expected].sort());
        expect(await (await awards.page(order, days, { first: 1 })).totalCount).toBe(expected.length);
      }
    },
  );

  it.each<[SigningDays]>([
    [{ decisionSignedFrom: "2010-01-01" }],
    [{ decisionSignedTo: "2019-06-30" }],
    [{ decisionSignedFrom: "2019-01-01", decisionSignedTo: "2019-01-31" }],
    [{ decisionSignedFrom: "2060-01-01" }],
  ])("of awards by decisions of the days %j are the same in every order", async (days) => {
    const { decisionSignedFrom = "0001-01-01", decisionSignedTo = "9999-12-31" } = days;
    const manager = databaseOf("awards").manager();
    const rows = await manager.query<{ code: string }[]>(
      "SELECT code FROM award WHERE decision_code IN (SELECT code FROM decision WHERE signed_on BETWEEN ? AND ?) ORDER BY code",
      [decisionSignedFrom, decisionSignedTo],
    );
    const titles = await manager.query<{ code: string }[]>("SELECT DISTINCT title_code AS code FROM award");
    const awards = new AwardStore(databaseOf("awards"));
    const expected = rows.map(({ code }) => code);
    const orders = ["NEWEST", "CONFERRED_ON", "NAME"].map((orderBy) => ({ ...newest, orderBy }));
    for (const order of [...orders, { ...newest, titles }]) {
      const page = (_: Database, request: PageRequest) => awards.page(order, days, request);
      const seen = await codesInPages({ database: "awards", page }, 100);
      expect([...seen].sort()).toEqual(expected);
      expect(await (await awards.page(order, days, { first: 1 })).totalCount).toBe(expected.length);
    }
  });

  describe.each(listsOfParents)("of the $name", (list) => {
    const read = <Row>(sql: string) => databaseOf(list.database).manager().query<Row[]>(sql);
    const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
    let expected: ReadonlyMap<string, readonly string[]>;
    let parents: readonly string[];

    beforeAll(async () => {
      const rows = await read<{ code: string; parent: string }>(
        `SELECT code, ${list.parent} AS parent FROM ${list.table} ORDER BY ${list.order}`,
      );
      const lists = new Map<string, string[]>();
      for (const { parent, code } of rows)
        if (parent) lists.set(parent, [...(lists.get(parent) ?? []), code]);
      expected = lists;
      parents = [...lists.keys()].slice(0, 200);
    });

    it("all first pages are read together, and so are all totals and all plain lists", async () => {
      const opened = open(list);
      test.statements();
      const pages = await Promise.all(parents.map((parent) => opened.page(parent, { first: 2 })));
      expect(pages.map(({ nodes }) => codesOf(nodes))).toEqual(
        parents.map((parent) => expected.get(parent)?.slice(0, 2)),
      );
      const totals = await Promise.all(pages.map((page) => page.totalCount));
      expect(totals).toEqual(parents.map((parent) => expected.get(parent)?.length));
      const plain = await Promise.all(parents.map((parent) => opened.all(parent)));
      expect(plain.map(codesOf)).toEqual(parents.map((parent) => expected.get(parent)));
      expect(test.statements()).toHaveLength(parents.length > 0 ? 3 : 0);
    });

    it("one page after the other is the list in its order", async () => {
      const [longest] = [...expected].sort(([, one], [, other]) => other.length - one.length);
      if (!longest) return;
      const [parent, codes] = longest;
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await open(list).page(parent, { first: Math.ceil(codes.length / 4), after });
        seen.push(...codesOf(page.nodes));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(codes);
    });

    it("no page walks a whole table", async () => {
      if (list.database !== "awards") return;
      test.statements();
      const opened = open(list);
      const [page] = await Promise.all(
        parents.slice(0, 20).map((parent) => opened.page(parent, { first: 1 })),
      );
      if (page?.pageInfo.hasNextPage) {
        const after = page.pageInfo.endCursor;
        await opened.page(parents[0] ?? "", { first: 1, after });
      }
      const walked = await Promise.all(
        test.statements().map((sent) => wholeTablesRead(databaseOf(list.database), sent)),
      );
      expect(walked.flat()).toEqual([]);
    });
  });

  function open(list: ListOfParents) {
    return list.open(databaseOf(list.database));
  }

  async function codesInPages(
    list: Pick<PagedList, "database" | "page">,
    first: number,
    between?: () => Promise<void>,
  ) {
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
