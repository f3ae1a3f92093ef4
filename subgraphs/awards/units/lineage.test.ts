import { AwardRow } from "../awards/award.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { UnitSuccessionOutlineRow } from "./unit-outline.entity";

let graph: AwardsGraph;

const idOf = (code: string) => `CourtUnit:${code}`;
const succession = (predecessor: string, successor: string, on: string) => ({
  code: `${predecessor}--${successor}`,
  on,
  predecessorId: idOf(predecessor),
  successorId: idOf(successor),
});

/** First and second became third, which became fourth; alone has nobody before it. */
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [aTitle({ code: "FLAG", level: "GOVERNMENT" }), aTitle({ code: "MEDAL" })]);
  await graph.put(UnitSuccessionOutlineRow, [
    succession("first", "third", "2020-01-01"),
    succession("second", "third", "2020-01-01"),
    succession("third", "fourth", "2025-07-01"),
  ]);
  const award = (code: string, unit: string, year: number, titleCode = "FLAG") =>
    anAward({ code, year, titleCode, recipientId: idOf(unit), recipientName: `Vụ ${unit}` });
  await graph.put(AwardRow, [
    award("a1", "first", 2018),
    award("a2", "second", 2019, "MEDAL"),
    award("a3", "third", 2021),
    award("a4", "fourth", 2026),
    award("a5", "alone", 2020),
  ]);
});
afterAll(() => graph.close());

interface Unit {
  readonly page: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly recipient: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

async function unitsWith(units: readonly string[], args: string): Promise<readonly Unit[]> {
  const of = units.map((unit) => ({ __typename: "CourtUnit", id: idOf(unit) }));
  const fields = "totalCount nodes { id recipient { id } } pageInfo { endCursor hasNextPage }";
  const { _entities } = await graph.ask<{ _entities: Unit[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CourtUnit { page: awardsConnection(${args}) { ${fields} } } } }`,
    { of },
  );
  return _entities;
}
const codesOf = ({ page }: Unit) => page.nodes.map(({ id }) => id.slice("Award:".length));

describe("the awards of a unit with those of its predecessors", () => {
  it("are all that it and they were given, newest first, and each tells whose it was", async () => {
    const units = await unitsWith(["fourth", "third", "first", "alone"], "withPredecessors: true");
    expect(units.map(codesOf)).toEqual([["a4", "a3", "a2", "a1"], ["a3", "a2", "a1"], ["a1"], ["a5"]]);
    expect(units.map(({ page }) => page.totalCount)).toEqual([4, 3, 1, 1]);
    expect(units[0]?.page.nodes.map(({ recipient }) => recipient.id)).toEqual(
      ["fourth", "third", "second", "first"].map(idOf),
    );
  });

  it("are its own alone where nothing is said", async () => {
    expect((await unitsWith(["fourth"], "first: 9")).map(codesOf)).toEqual([["a4"]]);
  });

  it("are filtered, ordered and given page by page as its own are", async () => {
    const [flags] = await unitsWith(["fourth"], "withPredecessors: true, levels: [GOVERNMENT], toYear: 2025");
    expect(flags && codesOf(flags)).toEqual(["a3", "a1"]);
    const seen: string[] = [];
    for (let after = "null"; ;) {
      const [unit] = await unitsWith(
        ["fourth"],
        `withPredecessors: true, orderBy: NAME, first: 3, after: ${after}`,
      );
      seen.push(...(unit ? codesOf(unit) : []));
      if (!unit?.page.pageInfo.hasNextPage) break;
      after = JSON.stringify(unit.page.pageInfo.endCursor);
    }
    expect(seen).toEqual(["a1", "a4", "a2", "a3"]);
  });

  it("take a statement for each step back, one for all pages and one for all totals", async () => {
    await unitsWith(["fourth", "third", "alone"], "withPredecessors: true");
    expect([...graph.statements()].sort()).toEqual([
      ...["award.byLineages", "award.byLineages"],
      ...["successionOutline.bySuccessors", "successionOutline.bySuccessors"],
    ]);
  });
});
