import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { anyOf, keep, type FilterConditions } from "../../../platform/graphql/pagination/list";
import { sectors } from "../../sectors";
import { UnitOutlineRow, UnitSuccessionOutlineRow } from "./unit-outline.entity";

/** Which units are looked at. */
export interface StandingFilter {
  /** A day on which they stood; an end that is not known is open. */
  readonly asOf: string;
  readonly sectors?: readonly string[] | null;
  readonly unitKinds?: readonly string[] | null;
}

const standing: FilterConditions<UnitOutlineRow, StandingFilter> = {
  asOf: (rows, asOf) =>
    rows.andWhere(
      "(unitOutline.validFrom IS NULL OR unitOutline.validFrom <= :asOf) AND " +
        "(unitOutline.validTo IS NULL OR unitOutline.validTo >= :asOf)",
      { asOf },
    ),
  sectors: (rows, codes) => {
    const prefixes = sectors.filter(({ code }) => codes.includes(code)).map(({ prefix }) => prefix);
    const places = prefixes.map((_, at) => `unitOutline.unitId LIKE :unitsOf${at}`);
    const parameters = Object.fromEntries(prefixes.map((prefix, at) => [`unitsOf${at}`, `${prefix}Unit:%`]));
    return rows.andWhere(places.length === 0 ? "1 = 0" : `(${places.join(" OR ")})`, parameters);
  },
  unitKinds: anyOf("kind"),
};

export class UnitOutlineStore {
  constructor(private readonly database: Database) {}

  /** The next units that stood on a day, by id. */
  standingAfter(after: string, filter: StandingFilter, limit: number): Promise<UnitOutlineRow[]> {
    const rows = select(this.database, UnitOutlineRow, "unitOutline.standing");
    return keep(rows, standing, filter)
      .andWhere("unitOutline.unitId > :after", { after })
      .orderBy("unitOutline.unitId")
      .limit(limit)
      .getMany();
  }

  /** The successions by which some units came to stand in others' places up to a day. */
  successionsOf(unitIds: readonly string[], asOf: string): Promise<UnitSuccessionOutlineRow[]> {
    const rows = select(this.database, UnitSuccessionOutlineRow, "successionOutline.bySuccessors");
    return whereIn(rows, "successorId", unitIds)
      .andWhere("successionOutline.on <= :asOf", { asOf })
      .getMany();
  }
}
