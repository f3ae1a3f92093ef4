import type { Province } from "../catalogue/read-provinces";
import { agencies } from "./agencies";
import { centralCourts } from "./central-courts";
import { centralJustice } from "./central-justice";
import { localSizes, localUnits } from "./local-units";
import { provincialUnits } from "./provincial-units";
import { unit, type Succession, type Unit } from "./unit";

const divisionsAtScale1 = 20;
const divisionsAtLeast = 2;

/** All units with their successions. */
export class World {
  private readonly byCode: ReadonlyMap<string, Unit>;
  private readonly following: ReadonlyMap<string, Succession>;

  constructor(
    readonly provinces: readonly Province[],
    readonly units: readonly Unit[],
    readonly successions: readonly Succession[],
  ) {
    this.byCode = new Map(units.map((each) => [each.code, each]));
    // Of the parts of a unit that was split, the first is the one where its people go on.
    this.following = new Map([...successions].reverse().map((each) => [each.predecessor.code, each]));
  }

  /** @throws Error when there is no such unit. */
  unit(code: string): Unit {
    const found = this.byCode.get(code);
    if (!found) throw new Error(`there is no unit ${code}`);
    return found;
  }

  /** The succession by which a unit ended. */
  followingOf({ code }: Unit): Succession | undefined {
    return this.following.get(code);
  }

  parentOf({ parent }: Unit): Unit | undefined {
    return parent === null ? undefined : this.byCode.get(parent);
  }
}

/** Makes the units of a scale; nothing in them is left to chance. */
export function createWorld(provinces: readonly Province[], scale: number): World {
  const justice = centralJustice();
  const courts = centralCourts();
  const units = [...justice.units, ...courts.units];
  const successions = [...justice.successions, ...courts.successions];
  const sizes = localSizes(scale, provinces.length);
  for (const agency of agencies) {
    const provincial = provincialUnits(agency, provinces);
    const local = agency.local && localUnits(agency, agency.local, provincial, provinces, sizes);
    units.push(
      ...new Set([...provincial.before.values(), ...provincial.after.values()]),
      ...(local?.units ?? []),
    );
    successions.push(...provincial.successions, ...(local?.successions ?? []));
  }
  units.push(...divisions(units, Math.max(divisionsAtLeast, Math.round(divisionsAtScale1 * scale))));
  return new World(provinces, units, successions);
}

/** Divisions of organisation and personnel under enforcement departments that the mergers left alone. */
function divisions(units: readonly Unit[], count: number): Unit[] {
  return units
    .filter(
      ({ kind, validFrom, validTo }) =>
        kind === "PROVINCIAL_CJE_DEPT" && validFrom === null && validTo === null,
    )
    .slice(0, count)
    .map((parent) =>
      unit({
        code: `${parent.code}-dop`,
        sector: parent.sector,
        kind: "DIVISION",
        name: `Phòng Tổ chức cán bộ, ${parent.name.replace(" (mẫu)", "")}`,
        englishName: `Division of Organisation and Personnel of ${parent.code.replace("gen-", "")}`,
        province: parent.province,
        parent: parent.code,
        staff: 6,
      }),
    );
}
