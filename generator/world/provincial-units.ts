import type { Province } from "../catalogue/read-provinces";
import type { Agency } from "./agencies";
import { courtResolution, lastDayBeforeReform, placeName, provinceResolution, reformDay } from "./regions";
import { marked, unit, type Succession, type Unit } from "./unit";

/** The units of an agency in the provinces: by province before the reform of 2025, and since then. */
export interface ProvincialUnits {
  readonly before: ReadonlyMap<string, Unit>;
  readonly after: ReadonlyMap<string, Unit>;
  readonly successions: readonly Succession[];
}

/** A unit a province; where provinces merged in 2025 their units end, and a new one follows them. */
export function provincialUnits(agency: Agency, provinces: readonly Province[]): ProvincialUnits {
  const merged = new Set(provinces.filter(({ validTo }) => validTo !== null).map(({ current }) => current));
  const before = new Map<string, Unit>();
  const after = new Map<string, Unit>();
  for (const province of provinces) {
    const ends = merged.has(province.current);
    before.set(province.code, oldUnit(agency, province, ends));
    if (province.validTo !== null) continue;
    after.set(
      province.code,
      ends ? newUnit(agency, province) : (before.get(province.code) ?? oldUnit(agency, province, ends)),
    );
  }
  const successions = provinces.flatMap((province): Succession[] => {
    const [predecessor, successor] = [before.get(province.code), after.get(province.current)];
    if (!predecessor || !successor || predecessor === successor) return [];
    const legalBasis = agency.sector === "COURT" ? courtResolution : provinceResolution;
    return [{ kind: "MERGED_INTO", on: reformDay, predecessor, successor, legalBasis }];
  });
  return { before, after, successions };
}

function oldUnit(agency: Agency, province: Province, ends: boolean): Unit {
  const place = placeName(province);
  const renamed = ends ? undefined : agency.nameAfterReform?.(place);
  return unit({
    ...common(agency, province),
    code: `${agency.prefix}-${province.code}`,
    name: renamed ?? agency.name(place),
    validTo: ends ? lastDayBeforeReform : null,
    formerNames: [
      // It became a city under the central government on 1 January 2025, with a shorter name.
      ...(province.code === "hue"
        ? [{ name: marked(agency.name("tỉnh Thừa Thiên Huế")), until: "2024-12-31" }]
        : []),
      ...(renamed === undefined ? [] : [{ name: marked(agency.name(place)), until: lastDayBeforeReform }]),
    ],
  });
}

function newUnit(agency: Agency, province: Province): Unit {
  const place = placeName(province);
  return unit({
    ...common(agency, province),
    code: `${agency.prefix}-${province.code}-2025`,
    name: agency.nameAfterReform?.(place) ?? agency.name(place),
    validFrom: reformDay,
  });
}

function common(agency: Agency, province: Province) {
  return {
    sector: agency.sector,
    kind: agency.kind,
    englishName: agency.englishName(province.name),
    aliases: agency.aliases(province.name),
    province: province.code,
    parent: agency.parent,
    staff: agency.staff,
  };
}
