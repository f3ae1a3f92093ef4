import { ask } from "../../testing/ask-graph";
import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";
import { agenciesOf, deltaProvinces, mountainProvinces } from "./regions-of-2018";

interface Membership {
  season: { year: number; cluster: { code: string } };
}
interface Agency {
  code: string;
  validTo: string | null;
  province: { code: string; name: string; current: { code: string } };
  memberships: Membership[];
  successors: { code: string; memberships: Membership[] }[];
}
interface Answer {
  sectors: { clusters: { nodes: { code: string; season: { members: { unit: Agency }[] } }[] } }[];
}

/** The provinces of 1 July 2025 that are formed from provinces of the two regions. */
const mergers: Record<string, string[]> = {
  "tuyen-quang": ["ha-giang", "tuyen-quang"],
  "lao-cai": ["lao-cai", "yen-bai"],
  "thai-nguyen": ["bac-kan", "thai-nguyen"],
  "phu-tho": ["hoa-binh", "phu-tho", "vinh-phuc"],
  "bac-ninh": ["bac-giang", "bac-ninh"],
  "hung-yen": ["hung-yen", "thai-binh"],
  "hai-phong": ["hai-duong", "hai-phong"],
  "ninh-binh": ["ha-nam", "nam-dinh", "ninh-binh"],
};
const unchanged = ["cao-bang", "dien-bien", "ha-noi", "lai-chau", "lang-son", "quang-ninh", "son-la"];

describe("Q20: the agencies of 25 provinces and what became of them", () => {
  let regions: Answer["sectors"][number]["clusters"]["nodes"];
  let agencies: Agency[];

  const clustersOf = (memberships: Membership[]) =>
    memberships.map(({ season }) => `${season.cluster.code} ${season.year}`);

  beforeAll(async () => {
    const { sectors } = await answerOf<Answer>("q20-agencies-of-25-provinces.graphql");
    regions = sectors.flatMap((sector) => sector.clusters.nodes);
    agencies = regions.flatMap((region) => region.season.members.map((member) => member.unit));
  });

  it.each([
    ["justice-northern-delta", deltaProvinces],
    ["justice-northern-mountain", mountainProvinces],
  ])(
    "lists both agencies of each province of %s, with that region as their old cluster",
    (code, provinces) => {
      const units = found(regions, "code", code).season.members.map((member) => member.unit);
      expect(codesOf(units)).toEqual(agenciesOf(provinces));
      for (const unit of units) expect(clustersOf(unit.memberships)).toEqual([`${code} 2018`]);
    },
  );

  it("counts twenty-five provinces then and fifteen today", () => {
    expect(new Set(agencies.map((agency) => agency.province.code)).size).toBe(25);
    expect([...new Set(agencies.map((agency) => agency.province.current.code))].sort()).toEqual(
      [...Object.keys(mergers), ...unchanged].sort(),
    );
  });

  it.each(Object.entries(mergers))("joins the agencies of %s from %j", (today, provinces) => {
    for (const province of provinces) {
      for (const kind of ["doj", "cje"]) {
        const agency = found(agencies, "code", `${kind}-${province}`);
        expect(agency.validTo).toBe("2025-06-30");
        expect(agency.province.current.code).toBe(today);
        expect(codesOf(agency.successors)).toEqual([`${kind}-${today}-2025`]);
      }
    }
  });

  it("leaves the departments of justice of unchanged provinces as they are", () => {
    for (const province of unchanged) {
      const department = found(agencies, "code", `doj-${province}`);
      expect(department.validTo).toBeNull();
      expect(department.province.current.code).toBe(province);
      expect(department.successors.filter((unit) => unit.code !== department.code)).toEqual([]);
    }
  });

  it("brings histories of both regions together in Bắc Ninh and in Phú Thọ", () => {
    const originsOf = (successor: string) => [
      ...new Set(
        agencies
          .filter((agency) => agency.successors.some((unit) => unit.code === successor))
          .flatMap((agency) => clustersOf(agency.memberships)),
      ),
    ];
    const both = ["justice-northern-delta 2018", "justice-northern-mountain 2018"];
    expect(originsOf("doj-bac-ninh-2025").sort()).toEqual(both);
    expect(originsOf("cje-phu-tho-2025").sort()).toEqual(both);
  });

  it.each(Object.entries(mergers))(
    "finds the agencies before that of %s, told from today",
    async (today, provinces) => {
      const { data } = await ask<{
        justice: { unit: { predecessors: { code: string }[]; before: unknown[] } };
      }>(
        `{ justice { unit(code: "doj-${today}-2025") {
        predecessors(asOf: "2025-07-01") { code }
        before: predecessors(asOf: "2025-06-30") { code }
      } } }`,
      );
      const { predecessors, before } = data.justice.unit;
      expect(codesOf(predecessors)).toEqual(provinces.map((province) => `doj-${province}`).sort());
      expect(before).toEqual([]);
    },
  );

  it("has no new cluster on record for an agency of 2025", () => {
    const merged = agencies.flatMap((agency) =>
      agency.successors.filter((unit) => unit.code.endsWith("-2025")),
    );
    expect(merged.flatMap((unit) => unit.memberships)).toEqual([]);
  });
});
