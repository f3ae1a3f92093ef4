import { regions, type Region } from "../world/regions";
import { marked, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { numeralOf, type Cluster } from "./cluster";

const ministryClusters = 4;
/** After so many years the units of the ministry are put together in another way. */
const yearsTogether = 4;
const lastYearOfRegions = 2023;

interface Area {
  readonly slug: string;
  readonly name: string;
  readonly englishName: string;
  readonly regions: readonly Region[];
}

const areasUntil2023: readonly Area[] = [
  {
    slug: "mountain",
    name: "các tỉnh miền núi phía Bắc",
    englishName: "Northern Mountains",
    regions: ["mountain"],
  },
  { slug: "delta", name: "đồng bằng Bắc bộ", englishName: "Northern Delta", regions: ["delta"] },
  {
    slug: "coast",
    name: "duyên hải miền Trung và Tây Nguyên",
    englishName: "Central Coast and Highlands",
    regions: ["northCentral", "coast"],
  },
  { slug: "south-east", name: "miền Đông Nam bộ", englishName: "South East", regions: ["southEast"] },
  { slug: "mekong", name: "đồng bằng sông Cửu Long", englishName: "Mekong Delta", regions: ["mekong"] },
];

const areasSince2024: readonly Area[] = areasUntil2023.map((area) => {
  if (area.slug === "delta") return { ...area, regions: ["delta", "northCentral"] };
  return area.slug === "coast" ? { ...area, regions: ["coast"] } : area;
});

/** The clusters of the Justice sector. */
export function justiceClusters(world: World): readonly Cluster[] {
  const ministry = world.unit("gen-moj");
  return [
    ...Array.from({ length: ministryClusters }, (_, at) => ministryCluster(world, at + 1)),
    generalDepartmentCluster(world),
    ...areasUntil2023.map((area) => ({
      ...areaCluster(world, area, ministry),
      code: `gen-justice-region-${area.slug}`,
      kind: "REGION" as const,
      name: marked(`Khu vực thi đua ${area.name}`),
      englishName: `${area.englishName} Emulation Region (generated)`,
      toYear: lastYearOfRegions,
    })),
    ...areasSince2024.map((area) => ({
      ...areaCluster(world, area, ministry),
      code: `gen-justice-cluster-${area.slug}`,
      kind: "CLUSTER" as const,
      name: marked(`Cụm thi đua Sở Tư pháp, Thi hành án dân sự ${area.name}`),
      englishName: `${area.englishName} Emulation Cluster of Justice Agencies (generated)`,
      fromYear: lastYearOfRegions + 1,
    })),
  ];
}

function ministryCluster(world: World, number: number): Cluster {
  const steeredBy = world.unit("gen-moj");
  const units = world.units.filter(({ parent, staff }) => parent === steeredBy.code && staff > 0);
  return {
    code: `gen-moj-cluster-${number}`,
    sector: "JUSTICE",
    kind: "CLUSTER",
    name: marked(`Cụm thi đua số ${numeralOf(number)}, khối các đơn vị thuộc Bộ`),
    englishName: `Emulation Cluster No. ${numeralOf(number)} of Ministry Units (generated)`,
    number: numeralOf(number),
    block: "Khối các đơn vị thuộc Bộ",
    scope: "Bộ Tư pháp (trung ương)",
    isLocal: false,
    steeredBy,
    startMonth: 1,
    fromYear: null,
    toYear: null,
    candidates: (year) => {
      const shift = Math.floor(year / yearsTogether);
      return units.filter((_, at) => (at + shift) % ministryClusters === number - 1);
    },
  };
}

function generalDepartmentCluster(world: World): Cluster {
  const steeredBy = world.unit("gen-moj-gdcje");
  const units = world.units.filter(
    ({ parent, staff, province }) => parent === steeredBy.code && staff > 0 && !province,
  );
  return {
    code: "gen-moj-gdcje-cluster",
    sector: "JUSTICE",
    kind: "CLUSTER",
    name: marked("Cụm thi đua các đơn vị thuộc Tổng cục Thi hành án dân sự"),
    englishName: "Emulation Cluster of the General Department's Units (generated)",
    number: null,
    block: "Khối các đơn vị thuộc Tổng cục",
    scope: "Tổng cục Thi hành án dân sự",
    isLocal: false,
    steeredBy,
    startMonth: 10,
    fromYear: null,
    toYear: 2024,
    candidates: () => units,
  };
}

function areaCluster(world: World, area: Area, steeredBy: Unit) {
  const provinces = new Set<string>(area.regions.flatMap((region) => regions[region]));
  const units = world.units.filter(
    ({ kind, province }) =>
      (kind === "PROVINCIAL_JUSTICE_DEPT" || kind === "PROVINCIAL_CJE_DEPT") &&
      province !== null &&
      provinces.has(province),
  );
  return {
    sector: "JUSTICE" as const,
    number: null,
    block: "Khối cơ quan Tư pháp",
    scope: area.name,
    isLocal: false,
    steeredBy,
    startMonth: 1 as const,
    fromYear: null,
    toYear: null,
    candidates: () => units,
  };
}
