import { toGlobalId } from "../../../platform/ids/global-id";
import { unitIdOf } from "../sectors/sector-ids";

/** The id of a record's recipient: of the person, or of the unit in its sector. */
export function recipientIdOf(
  person: string | null,
  unit: string | null,
  unitsSector: string | null,
): string | null {
  return person === null ? unitIdOf(unitsSector, unit) : toGlobalId("Person", person);
}

/** What a recipient is by the column in which it stands. */
export function recipientKindOf(person: string | null): "INDIVIDUAL" | "COLLECTIVE" {
  return person === null ? "COLLECTIVE" : "INDIVIDUAL";
}
