import { readProvinces } from "../catalogue/read-provinces";
import { courtClusters } from "../clusters/court-clusters";
import { justiceClusters } from "../clusters/justice-clusters";
import { seasonsOf } from "../clusters/season";
import type { Cluster } from "../clusters/cluster";
import { People } from "../people/people";
import { regions } from "./regions";
import { createWorld } from "./world";

const provinces = readProvinces(process.cwd());
const options = { seed: 1, scale: 1, fromYear: 2006, toYear: 2025, awards: 1 };
const world = createWorld(provinces, 1);

describe("the world of scale 1", () => {
  it("has about 1,700 units and every province in one region", () => {
    expect(Math.abs(world.units.length - 1_700)).toBeLessThan(50);
    const placed = Object.values(regions).flat();
    expect([...placed].sort()).toEqual(provinces.map(({ code }) => code).sort());
  });

  it("has the members of the court clusters of 2018, and a ninth cluster since 2024", () => {
    const sizes = (year: number) =>
      seasonsOf(courtClusters(world), year, options).map(({ members }) => members.length);
    expect(sizes(2018).slice(0, 5)).toEqual([14, 14, 12, 10, 13]);
    expect(sizes(2018)).toHaveLength(8);
    expect(sizes(2024)).toHaveLength(9);
  });

  it("has regions of justice until 2023 and clusters from 2024, with the lead going round", () => {
    const clusters = justiceClusters(world);
    const of = (year: number) => seasonsOf(clusters, year, options);
    const kinds = (year: number) =>
      new Set(of(year).map(({ cluster }: { cluster: Cluster }) => cluster.kind));
    expect([kinds(2023).has("REGION"), kinds(2024).has("REGION")]).toEqual([true, false]);
    const heads = [2018, 2019, 2020].map(
      (year) =>
        of(year)
          .find(({ cluster }) => cluster.code === "gen-justice-region-delta")
          ?.members.find(({ role }) => role === "HEAD")?.unit.code,
    );
    expect(new Set(heads).size).toBe(3);
  });
});

describe("the people of the world", () => {
  const people = new People(world, options, 30_000);

  it("are as many as there should be, most of them at work in any year", () => {
    const last = people.homes.at(-1);
    expect((last?.first ?? 0) + (last?.size ?? 0)).toBe(30_000);
    const active = Array.from({ length: 30_000 }, (_, person) => person).filter((one) =>
      people.isActive(one, 2015),
    );
    expect(active.length).toBeGreaterThan(22_000);
  });

  it("hold one post after the other, and follow their units through the reform", () => {
    for (let person = 0; person < 30_000; person += 211) {
      const positions = people.positionsOf(person, "2025-11-30");
      expect(positions.length).toBeGreaterThan(0);
      positions.slice(1).forEach(({ from }, at) => expect((positions[at]?.to ?? "9999") < from).toBe(true));
      for (const { from, unit } of positions)
        expect(unit.validTo === null || from <= unit.validTo).toBe(true);
    }
  });

  it("have one head of each unit on a day, who says so", () => {
    const court = world.unit("gen-court-bac-ninh-2025");
    const head = people.headOf(court, "2025-08-01");
    expect(people.postOn(head ?? 0, "2025-08-01").title).toBe("Chánh án Tòa án nhân dân tỉnh Bắc Ninh (mẫu)");
  });
});
