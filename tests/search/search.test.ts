import "reflect-metadata";
import { join } from "node:path";
import { recordSources } from "../../commands/records/record-sources";
import type { Database } from "../../platform/database/database";
import { searchRank } from "../../platform/records/search/search-rank";
import { hasTerms } from "../../platform/records/search/search-term";
import { namedTitles } from "../../subgraphs/awards/titles/named-titles";
import { readAwardSearch } from "../../subgraphs/awards/awards/award-search";
import { AwardStore } from "../../subgraphs/awards/awards/award.store";
import { openTestDatabases, type TestDatabases } from "../statistics/test-databases";
import { writeRecords } from "../statistics/write-records";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { searchableRecords } from "./searchable-records";
import { readTitles, searchedLists, titlesIn, type SearchedList } from "./searched-lists";
import { countRows } from "./count-rows";
import { wholeTablesRead } from "./whole-tables-read";

const searches = [
  "nguyen",
  "NGUYỄN thu",
  "nguyen thu van an",
  "ha",
  "Hà Nội",
  "hà 1",
  "đăk",
  "mau 12",
  "thanh tich 2019",
  "tham phan ha 2018",
  "thu 2020",
  "chanh an",
  "9/qđ",
  "n",
  "phong trao",
  "inh",
  "khong co gi",
  "TAND mẫu 12",
  "toà Hạ",
  "ông Nguyễn Văn Hà",
  "Đắc Lắc",
  "thuý",
  "CSTĐ CS oanh",
  "lao động tiên tiến",
  "huân chương lao động",
  "giấy khen hà",
];

describe("a search", () => {
  const files = temporaryFolder();
  let test: TestDatabases;
  const databaseOf = ({ database }: SearchedList): Database => {
    const found = test.databases[database];
    if (!found) throw new Error(`no database ${database}`);
    return found;
  };

  beforeAll(async () => {
    test = await openTestDatabases();
    await test.load(
      ...recordSources(root),
      writeRecords(join(files.path, "records"), searchableRecords(3_000, 1_701, 30_000)),
    );
    await countRows(test);
  });
  afterAll(async () => {
    await test.close();
    files.remove();
  });

  describe.each(searchedLists)("of $name", (list) => {
    it.each(searches)("for %j gives what has all words, the best names first", async (search) => {
      const expected = await byHand(list, databaseOf(list), search);
      const page = await list.page(databaseOf(list), search, { first: 100 });
      expect(page.nodes.map(({ code }) => code)).toEqual(expected.slice(0, 100));
      expect(await page.totalCount).toBe(expected.length);
    });

    it.each(["", "  ", "– …", "\u0301"])("for %j, which has no word, keeps all", async (search) => {
      const all = await list.page(databaseOf(list), null, { first: 20 });
      const page = await list.page(databaseOf(list), search, { first: 20 });
      expect(page.nodes.map(({ code }) => code)).toEqual(all.nodes.map(({ code }) => code));
    });

    it("pages to its end without a gap or a double", async () => {
      const expected = (await byHand(list, databaseOf(list), "ha")).slice(0, 200);
      const found: string[] = [];
      for (let after: string | null = null; found.length < expected.length;) {
        const page = await list.page(databaseOf(list), "ha", { first: 7, after });
        found.push(...page.nodes.map(({ code }) => code));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(found.slice(0, expected.length)).toEqual(expected);
    });

    it.each(["oanh 1", "dak lak 12", "tm9", "thanh tich", "m17", "tand mau 12", "ky", "CSTĐCS m17"])(
      "for %j reads no whole table",
      async (search) => {
        test.statements();
        await list.page(databaseOf(list), search, { first: 20 });
        const sent = test
          .statements()
          .filter(({ sql }) => !sql.includes("1 = 0") && !sql.startsWith(readTitles));
        for (const statement of sent) expect(await wholeTablesRead(databaseOf(list), statement)).toEqual([]);
      },
    );
  });

  it("finds an award by its recipient's new name, and no more by the old one", async () => {
    const [award, other] =
      searchableRecords(3_000, 1, 3_001)["awards"]?.filter((_, at) => at % 3_000 === 0) ?? [];
    const awards = searchedLists.find(({ name }) => name === "awards");
    if (!awards || !award || !other) throw new Error("no award");
    const found = async (search: string) =>
      (await awards.page(databaseOf(awards), search, { first: 100 })).nodes.map(({ code }) => code);
    const old = String(award["recipient_name"]);
    expect(await found(old)).toContain("s-a0");
    await test.load(
      writeRecords(join(files.path, "renamed"), {
        awards: [{ ...award, recipient_person: "", recipient_name: "Quỳnh Xyz" }],
      }),
    );
    expect(await found("quynh xyz")).toEqual(["s-a0"]);
    expect(await found(old)).not.toContain("s-a0");
    expect(await found(old)).toContain("s-a3000");
    expect(await test.differences()).toEqual([]);
  });

  it("of awards holds with every other filter", async () => {
    const awards = new AwardStore(databaseOf({ database: "awards" } as SearchedList));
    const page = await awards.page(
      { list: "awards", orderBy: "NEWEST", titles: null },
      {
        search: await readAwardSearch("thi 2019", async () => []),
        recipientId: "Person:s-p1",
        fromYear: 2019,
        sectors: ["COURT"],
        status: "GRANTED",
      },
      { first: 100 },
    );
    expect(page.nodes.length).toBeGreaterThan(0);
    expect(page.nodes.every(({ recipientId, year }) => recipientId === "Person:s-p1" && year === 2019)).toBe(
      true,
    );
    expect(await page.totalCount).toBe(page.nodes.length);
  });
});

/** The codes of a search, found by looking at every row. */
async function byHand(list: SearchedList, database: Database, search: string): Promise<readonly string[]> {
  const columns =
    list.named === null ? "code, search, title_code AS title" : `code, search, ${list.named} AS name`;
  const rows = await database
    .manager()
    .query<Found[]>(`SELECT ${columns} FROM ${list.table} ORDER BY ${list.order}`);
  const terms = list.reader.read(search);
  if (list.named === null) {
    const named = namedTitles(terms, await titlesIn(database));
    const hasTitle = ({ title, search }: Found) =>
      named !== null && title !== undefined && named.codes.includes(title) && hasTerms(search, named.others);
    return rows.filter((row) => hasTerms(row.search, terms) || hasTitle(row)).map(({ code }) => code);
  }
  const found = rows.filter((row) => hasTerms(row.search, terms));
  const ranks = new Map(found.map((row) => [row, searchRank({ ...row, name: row.name ?? null }, terms)]));
  return found.sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)).map(({ code }) => code);
}

interface Found {
  readonly code: string;
  readonly search: string;
  readonly name?: string | null;
  readonly title?: string;
}
