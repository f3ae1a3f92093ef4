import { periodHolds } from "../../../platform/dates/calendar";
import type { PersonRow } from "./person.entity";
import type { PersonLoaders } from "./person.loaders";
import type { PositionRow } from "./position.entity";

/** The posts of a person, oldest first: all, or those that the person held on a day. */
export async function positionsOn(
  { code }: PersonRow,
  day: string | null | undefined,
  people: PersonLoaders,
): Promise<readonly PositionRow[]> {
  const positions = await people.positionsOf.load(code);
  return day == null ? positions : positions.filter((position) => isHeldOn(position, day));
}

/** A post of which neither end is known is held on the day on which a source shows it, and on no other for all we know. */
function isHeldOn({ validFrom, validTo, attestedOn }: PositionRow, day: string): boolean {
  if (attestedOn === day) return true;
  return (validFrom !== null || validTo !== null) && periodHolds(validFrom, validTo, day);
}
