import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aNomination, aPerson, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;
const size = 47;

beforeAll(async () => {
  graph = await openAwardsGraph();
  const numbers = Array.from({ length: size }, (_, at) => at);
  const record = (at: number) => ({
    code: `x${(at * 31) % size}`,
    titleCode: "FLAG",
    year: 2015 + ((at * 7) % 6),
  });
  await graph.put(AwardTitleRow, [aTitle({ code: "FLAG" })]);
  await graph.put(
    AwardRow,
    numbers.map((at) => anAward(record(at))),
  );
  await graph.put(
    NominationRow,
    numbers.map((at) => aNomination(record(at))),
  );
  await graph.put(
    RegistrationRow,
    numbers.map((at) => aRegistration(record(at))),
  );
  await graph.put(
    PersonRow,
    numbers.map((at) => aPerson({ code: `p${at}`, fullName: `Nguyễn ${"ABCDE"[at % 5]}` })),
  );
});
afterAll(() => graph.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, string | number>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf(list: string, fields: string, first: number, after: string | null): Promise<Page> {
  const operation = `query ($first: Int!, $after: String) {
    page: ${list}(first: $first, after: $after) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } }
  }`;
  return (await graph.ask<{ page: Page }>(operation, { first, after })).page;
}

describe.each([
  ["awards", "year id"],
  ["nominations", "year id"],
  ["registrations", "year id"],
  ["people", "fullName id"],
])("the pages of %s", (list, fields) => {
  it.each([1, 7, 46, 47, 100])("hold everything once, in one order, %d at a time", async (first) => {
    const whole = (await pageOf(list, fields, 100, null)).nodes;
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = await pageOf(list, fields, first, after);
      expect(page.totalCount).toBe(size);
      seen.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(whole);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(size);
  });

  it("come in the list's order", async () => {
    const { nodes } = await pageOf(list, fields, 100, null);
    const keys = nodes.map(
      ({ year, fullName, id }) => [year ? -Number(year) : fullName, id] as [string | number, string],
    );
    const sorted = [...keys].sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
    expect(keys).toEqual(sorted);
  });

  it("do not begin at the cursor of another list", async () => {
    const { pageInfo } = await pageOf(list === "awards" ? "nominations" : "awards", "id", 1, null);
    expect(await graph.errorCodes(`{ ${list}(after: "${pageInfo.endCursor}") { totalCount } }`)).toEqual([
      "INVALID_CURSOR",
    ]);
  });

  it.each([0, 101])("are not of %d", async (first) => {
    expect(await graph.errorCodes(`{ ${list}(first: ${first}) { totalCount } }`)).toEqual([
      "INVALID_PAGE_SIZE",
    ]);
  });
});
