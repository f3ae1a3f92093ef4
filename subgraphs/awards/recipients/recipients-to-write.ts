import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { periodHolds } from "../../../platform/dates/calendar";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { sectors } from "../../sectors";
import type { Place } from "../mutations/awards-mutation";
import type { SeasonFacts } from "../mutations/sector-facts";
import { personRecords, positionRecords } from "../people/person.records";
import type { PositionRow } from "../people/position.entity";
import { codeOf, sectorOfUnitId } from "../sectors/sector-ids";

/** A unit or a person that an input names. */
export interface RecipientToWrite {
  readonly id: string;
  readonly at: InputPath;
  /** The code of the unit; null of a person. */
  readonly unit: string | null;
  /** The code of the person; null of a unit. */
  readonly person: string | null;
  /** The codes of the units of the sector at which a person held a post in the year, the latest first; of a unit, its own. */
  readonly units: readonly string[];
}

interface NamedRecipient {
  readonly id: string;
  readonly at: InputPath;
}

/**
 * The recipients that an input names, in its order. Whether a unit is there is known to its sector: it is asked with the
 * decision.
 * @throws Refused NOT_FOUND for what is none of the sector's
 */
export async function recipientsToWrite(
  named: readonly NamedRecipient[],
  { sector, year }: { readonly sector: string; readonly year: number },
  records: RecordsToWrite,
): Promise<readonly RecipientToWrite[]> {
  const prefix = sectors.find(({ code }) => code === sector)?.prefix ?? "";
  const codes = named.flatMap(({ id }) => codeAfter("Person", id) ?? []);
  const people = await records.findAll(personRecords, codes);
  const posts = await records.having(positionRecords, "person", codes);
  const reasons: Reason[] = [];
  const found = named.flatMap(({ id, at }): RecipientToWrite[] => {
    const unit = codeAfter(`${prefix}Unit`, id);
    if (unit !== null) return [{ id, at, unit, person: null, units: [unit] }];
    const person = people.get(codeAfter("Person", id) ?? "");
    if (person && (person.record.sector ?? sector) === sector) {
      const own = posts.filter(({ record }) => record.person === person.code);
      const units = unitsOf(
        own.map(({ row }) => row as PositionRow),
        { sector, year },
      );
      return [{ id, at, unit: null, person: person.code, units }];
    }
    reasons.push({ code: "NOT_FOUND", at, text: ofMutations.notFound });
    return [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return found;
}

function codeAfter(typeName: string, id: string): string | null {
  return id.startsWith(`${typeName}:`) ? id.slice(typeName.length + 1) || null : null;
}

/** The units of a sector at which somebody held a post in a year, as far as the days are known; the latest post first. */
function unitsOf(
  posts: readonly PositionRow[],
  { sector, year }: { readonly sector: string; readonly year: number },
): readonly string[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const held = posts
    .filter(
      ({ validFrom, validTo }) => periodHolds(null, validTo, first) && periodHolds(validFrom, null, last),
    )
    .sort((one, other) => (other.validFrom ?? "").localeCompare(one.validFrom ?? ""));
  const units = held.flatMap(({ unitId }) =>
    unitId !== null && sectorOfUnitId(unitId) === sector ? (codeOf(unitId) ?? []) : [],
  );
  return [...new Set(units)];
}

/**
 * Where recipients lie: at their units, and in the cluster of a season in which these are members. Of people who hold
 * several posts, the unit that all of them have in common is taken.
 */
export function placesOf(
  recipients: readonly Pick<RecipientToWrite, "unit" | "units" | "at">[],
  sector: string,
  season: Pick<SeasonFacts, "cluster" | "memberIds"> | undefined,
): readonly Place[] {
  const shared = recipients
    .map(({ units }) => units)
    .reduce<readonly string[] | null>(
      (all, units) => (all === null ? units : all.filter((unit) => units.includes(unit))),
      null,
    )?.[0];
  const hasPeople = recipients.some(({ unit }) => unit === null);
  return recipients.map(({ unit, units, at }) => {
    // Whether a unit is a member is told to whoever may write for it.
    const isInCluster = unit !== null || units.some((one) => isMember(one, sector, season));
    const cluster = season && isInCluster ? season.cluster : null;
    const lies = subjectIn(sector, { cluster, unit: shared ?? units[0] ?? null });
    // Nobody finds out from a refusal which people are on record.
    return hasPeople ? { lies, named: at } : { lies };
  });
}

/** Whether a unit is a member in a season. */
export function isMember(
  unit: string,
  sector: string,
  season: Pick<SeasonFacts, "memberIds"> | undefined,
): boolean {
  const prefix = sectors.find(({ code }) => code === sector)?.prefix ?? "";
  return season?.memberIds.includes(toGlobalId(`${prefix}Unit`, unit)) ?? false;
}
