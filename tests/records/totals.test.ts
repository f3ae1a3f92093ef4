import { ask } from "../../testing/ask-graph";

interface Totals {
  sectors: {
    code: string;
    clusters: {
      totalCount: number;
      nodes: {
        code: string;
        seasons: {
          members: { unit: { code: string; province: { code: string } | null } }[];
          leadership: { code: string }[];
          rounds: { startsOn: string | null }[];
          pledges: { signatoryCount: number; signatories: { code: string }[] }[];
        }[];
      }[];
    };
    movements: { totalCount: number };
    inspections: { totalCount: number; nodes: { items: string[] }[] };
    results: { totalCount: number };
    limitations: { totalCount: number };
    recommendations: { totalCount: number };
    tasks: { totalCount: number };
    findings: { nodes: { conference: { code: string } | null }[] };
  }[];
  nominations: { totalCount: number; nodes: { sector: string; nominee: { id: string } }[] };
  awards: { totalCount: number; nodes: { recipientKind: string; sector: string }[] };
  people: { totalCount: number; nodes: { sector: string }[] };
  decisions: { totalCount: number };
}

const query = `{
  sectors {
    code
    clusters { totalCount nodes { code seasons {
      members { unit { code province { code } } }
      leadership { code }
      rounds { startsOn }
      pledges { signatoryCount signatories { code } }
    } } }
    movements { totalCount }
    inspections { totalCount nodes { items } }
    results: findings(filter: { kinds: [RESULT] }) { totalCount }
    limitations: findings(filter: { kinds: [LIMITATION] }) { totalCount }
    recommendations: findings(filter: { kinds: [RECOMMENDATION] }) { totalCount }
    tasks: findings(filter: { kinds: [PLAN_TASK] }) { totalCount }
  }
  nominations { totalCount nodes { sector nominee { id } } }
  awards { totalCount nodes { recipientKind sector } }
  people { totalCount nodes { sector } }
  decisions { totalCount }
}`;

describe("the records of the five articles add up:", () => {
  let totals: Totals;
  let seasons: Totals["sectors"][number]["clusters"]["nodes"][number]["seasons"][];

  beforeAll(async () => {
    const { data, errors } = await ask<Totals>(query);
    expect(errors).toBeUndefined();
    totals = data;
    seasons = totals.sectors.map(({ clusters }) => clusters.nodes.flatMap((cluster) => cluster.seasons));
  });

  const bySector = (count: (sector: Totals["sectors"][number], at: number) => number) =>
    totals.sectors.map((sector, at) => count(sector, at));
  const inSeasons = (
    count: (season: Totals["sectors"][number]["clusters"]["nodes"][number]["seasons"][number]) => number,
  ) => seasons.map((all) => all.reduce((sum, season) => sum + count(season), 0));
  const sectorsOf = (rows: readonly { sector: string }[]) =>
    ["JUSTICE", "COURT"].map((code) => rows.filter(({ sector }) => sector === code).length);

  it("4 clusters, 3 of Justice and 1 of the Courts", () => {
    expect(bySector(({ clusters }) => clusters.totalCount)).toEqual([3, 1]);
  });

  it("66 memberships: 4, 22 and 28 in Justice, 12 in the Courts", () => {
    const members = totals.sectors.flatMap(({ clusters }) =>
      clusters.nodes.map((cluster) => [
        cluster.code,
        cluster.seasons.reduce((sum, season) => sum + season.members.length, 0),
      ]),
    );
    expect(Object.fromEntries(members)).toEqual({
      "moj-cluster-1": 4,
      "justice-northern-delta": 22,
      "justice-northern-mountain": 28,
      "spc-cluster-6": 12,
    });
  });

  it("25 provinces in the two regions", () => {
    const provinces = seasons.flat().flatMap(({ members }) => members.map(({ unit }) => unit.province?.code));
    expect(new Set(provinces.filter(Boolean)).size).toBe(25);
  });

  it("2 pledges with 50 signatories, all of Justice", () => {
    expect(inSeasons(({ pledges }) => pledges.length)).toEqual([2, 0]);
    const counted = inSeasons(({ pledges }) => pledges.reduce((sum, one) => sum + one.signatoryCount, 0));
    const named = inSeasons(({ pledges }) => pledges.reduce((sum, one) => sum + one.signatories.length, 0));
    expect([counted, named]).toEqual([
      [50, 0],
      [50, 0],
    ]);
  });

  it("4 rounds with dates, all of Justice", () => {
    expect(inSeasons(({ rounds }) => rounds.filter(({ startsOn }) => startsOn).length)).toEqual([4, 0]);
  });

  it("7 terms of leadership, 3 and 4", () => {
    expect(inSeasons(({ leadership }) => leadership.length)).toEqual([3, 4]);
  });

  it("12 movements, 10 and 2", () => {
    expect(bySector(({ movements }) => movements.totalCount)).toEqual([10, 2]);
  });

  it("12 nominations, 6 and 6, of 8 units, 4 and 4", () => {
    const { totalCount, nodes } = totals.nominations;
    expect(totalCount).toBe(12);
    expect(sectorsOf(nodes)).toEqual([6, 6]);
    const nominees = [...new Set(nodes.map(({ nominee }) => nominee.id))];
    expect(nominees.filter((id) => id.startsWith("JusticeUnit:"))).toHaveLength(4);
    expect(nominees.filter((id) => id.startsWith("CourtUnit:"))).toHaveLength(4);
    expect(nominees).toHaveLength(8);
  });

  it("3 awards of Justice, to 1 collective and 2 individuals", () => {
    const { totalCount, nodes } = totals.awards;
    expect([totalCount, ...sectorsOf(nodes)]).toEqual([3, 3, 0]);
    expect(nodes.map(({ recipientKind }) => recipientKind).sort()).toEqual([
      "COLLECTIVE",
      "INDIVIDUAL",
      "INDIVIDUAL",
    ]);
  });

  it("1 inspection with 7 items, of Justice", () => {
    expect(bySector(({ inspections }) => inspections.totalCount)).toEqual([1, 0]);
    expect(totals.sectors[0]?.inspections.nodes[0]?.items).toHaveLength(7);
  });

  it("15 people with names, 12 and 3", () => {
    expect(totals.people.totalCount).toBe(15);
    expect(sectorsOf(totals.people.nodes)).toEqual([12, 3]);
  });

  it("14 results, 21 limitations, 22 recommendations and 12 tasks of plans", () => {
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(bySector(({ results }) => results.totalCount))).toBe(14);
    expect(sum(bySector(({ limitations }) => limitations.totalCount))).toBe(21);
    expect(sum(bySector(({ recommendations }) => recommendations.totalCount))).toBe(22);
    expect(sum(bySector(({ tasks }) => tasks.totalCount))).toBe(12);
  });

  it("10 cited decisions", () => {
    expect(totals.decisions.totalCount).toBe(10);
  });

  it("8 events: 7 conferences, of which 1 of the Courts, and the inspection", async () => {
    const { data, errors } = await ask<object>(
      "{ sectors { code units(first: 100) { nodes { conferences { code } } } clusters { nodes { seasons { conferences { code } } } } } }",
    );
    expect(errors).toBeUndefined();
    const codes = [...new Set(JSON.stringify(data).match(/"e\d\d"/g))].sort();
    expect(codes).toEqual(['"e01"', '"e02"', '"e03"', '"e04"', '"e05"', '"e07"', '"e08"']);
  });
});
