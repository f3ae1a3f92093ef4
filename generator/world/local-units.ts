import type { Province } from "../catalogue/read-provinces";
import type { Agency, LocalAgency } from "./agencies";
import type { ProvincialUnits } from "./provincial-units";
import { courtResolution, lastDayBeforeReform, placeName, reformDay } from "./regions";
import { unit, type Succession, type Unit } from "./unit";

/** How many provinces have local units, and how many districts each of them has. */
export interface LocalSizes {
  readonly provinces: number;
  readonly districts: number;
}

const districtsAtScale1 = 7;
const provincesAtLeast = 4;

/**
 * At scale 1 every province has 7 districts; in a smaller world fewer provinces have them, in a larger one they have
 * more. Two districts become one region.
 */
export function localSizes(scale: number, provinces: number): LocalSizes {
  return {
    provinces: Math.min(provinces, Math.max(provincesAtLeast, Math.round(provinces * scale))),
    districts: Math.max(districtsAtScale1, Math.round(districtsAtScale1 * scale)),
  };
}

/** The units of districts and, after the reform of 2025, of regions under the provincial units of an agency. */
export function localUnits(
  agency: Agency,
  local: LocalAgency,
  provincial: ProvincialUnits,
  provinces: readonly Province[],
  sizes: LocalSizes,
): { readonly units: readonly Unit[]; readonly successions: readonly Succession[] } {
  const chosen = provinces.slice(0, sizes.provinces);
  const units: Unit[] = [];
  const successions: Succession[] = [];
  const districtsNow = new Map<string, Unit[]>();
  for (const province of chosen) {
    const parent = provincial.before.get(province.code)?.code ?? null;
    for (let number = 1; number <= sizes.districts; number += 1) {
      const district = unit({
        code: `${agency.prefix}-${province.code}-d${number}`,
        sector: agency.sector,
        kind: local.districtKind,
        name: local.district(number, placeName(province)),
        englishName: `${agency.englishName(province.name)}, District ${number}`,
        province: province.code,
        parent,
        validTo: lastDayBeforeReform,
        staff: local.staff,
      });
      units.push(district);
      const gathered = districtsNow.get(province.current) ?? [];
      districtsNow.set(province.current, [...gathered, district]);
    }
  }
  for (const [code, districts] of districtsNow) {
    const province = provinces.find((each) => each.code === code);
    if (!province) throw new Error(`there is no province ${code}`);
    for (let at = 0; at < districts.length; at += 2) {
      const number = at / 2 + 1;
      const region = unit({
        code: `${agency.prefix}-${code}-r${number}`,
        sector: agency.sector,
        kind: local.regionKind,
        name: local.region(number, placeName(province)),
        englishName: `${agency.englishName(province.name)}, Region ${number}`,
        province: code,
        parent: provincial.after.get(code)?.code ?? null,
        validFrom: reformDay,
        staff: local.staff,
      });
      units.push(region);
      const predecessors = districts.slice(at, at + 2);
      const kind = predecessors.length > 1 ? "MERGED_INTO" : "REORGANISED_AS";
      const legalBasis = agency.sector === "COURT" ? courtResolution : null;
      for (const predecessor of predecessors) {
        successions.push({ kind, on: reformDay, predecessor, successor: region, legalBasis });
      }
    }
  }
  return { units, successions };
}
