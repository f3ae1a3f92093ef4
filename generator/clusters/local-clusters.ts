import { placeName } from "../world/regions";
import { marked, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { numeralOf, type Cluster } from "./cluster";

const lastYearOfDistricts = 2024;
const firstYearOfBlocks = 2012;
const unitsInACluster = 4;
/** After so many years the courts of a province are put together in another way. */
const yearsTogether = 5;

/** The blocks and clusters within provinces: of district agencies until 2024, of regional ones since 2025. */
export function localClusters(world: World): readonly Cluster[] {
  return world.provinces.flatMap((province) => {
    const place = { place: placeName(province), code: province.code };
    const of = (kind: string): Unit[] =>
      world.units.filter((unit) => unit.kind === kind && unit.province === province.code);
    return [
      ...blocks(world, of("DISTRICT_CJE_SUBDEPT"), { ...place, isRegional: false }),
      ...blocks(world, of("REGIONAL_CJE_DIVISION"), { ...place, isRegional: true }),
      ...provincialClusters(world, of("DISTRICT_COURT"), { ...place, isRegional: false }),
      ...provincialClusters(world, of("REGIONAL_COURT"), { ...place, isRegional: true }),
    ];
  });
}

interface Setting {
  readonly place: string;
  readonly code: string;
  readonly isRegional: boolean;
}

function blocks(world: World, units: readonly Unit[], { place, code, isRegional }: Setting): Cluster[] {
  const steeredBy = units[0] && world.parentOf(units[0]);
  if (!steeredBy) return [];
  const kind = isRegional ? "Phòng Thi hành án dân sự khu vực" : "Chi cục Thi hành án dân sự";
  return [
    {
      code: `gen-cje-block-${code}${isRegional ? "-2025" : ""}`,
      sector: "JUSTICE",
      kind: "BLOCK",
      name: marked(`Khối thi đua các ${kind} ${place}`),
      englishName: `Emulation Block of Local Enforcement Agencies of ${code} (generated)`,
      number: null,
      block: "Khối thi hành án dân sự",
      scope: place,
      isLocal: true,
      steeredBy,
      startMonth: 10,
      fromYear: isRegional ? lastYearOfDistricts + 1 : firstYearOfBlocks,
      toYear: isRegional ? null : lastYearOfDistricts,
      candidates: () => units,
    },
  ];
}

function provincialClusters(
  world: World,
  units: readonly Unit[],
  { place, code, isRegional }: Setting,
): Cluster[] {
  const steeredBy = units[0] && world.parentOf(units[0]);
  if (!steeredBy) return [];
  const count = Math.max(1, Math.round(units.length / unitsInACluster));
  return Array.from({ length: count }, (_, at) => ({
    code: `gen-court-${code}-cluster-${at + 1}${isRegional ? "-2025" : ""}`,
    sector: "COURT",
    kind: "CLUSTER",
    name: marked(`Cụm thi đua số ${numeralOf(at + 1)}, Tòa án nhân dân hai cấp ${place}`),
    englishName: `Emulation Cluster No. ${numeralOf(at + 1)} of the Courts of ${code} (generated)`,
    number: numeralOf(at + 1),
    block: null,
    scope: place,
    isLocal: true,
    steeredBy,
    startMonth: 10,
    fromYear: isRegional ? lastYearOfDistricts + 1 : null,
    toYear: isRegional ? null : lastYearOfDistricts,
    candidates: (year) => {
      const shift = Math.floor(year / yearsTogether);
      return units.filter((_, place) => (place + shift) % count === at);
    },
  }));
}
