import { parseGlobalId, toGlobalId } from "../../../platform/graphql/global-id";
import { codeOf, sectorOfUnitId, unitIdOf } from "../sectors/sector-ids";

const personType = "Person";

/** The id of a record's recipient: of the person, or of the unit in its sector. */
export function recipientIdOf(
  person: string | null,
  unit: string | null,
  unitsSector: string | null,
): string | null {
  return person === null ? unitIdOf(unitsSector, unit) : toGlobalId(personType, person);
}

/** What a recipient is by the column in which it stands. */
export function recipientKindOf(person: string | null): "INDIVIDUAL" | "COLLECTIVE" {
  return person === null ? "COLLECTIVE" : "INDIVIDUAL";
}

/** The person that a recipient's id stands for; null where it is a unit. */
export function personOf(id: string | null): string | null {
  return isPerson(id) ? codeOf(id) : null;
}

/** The unit that a recipient's id stands for; null where it is a person. */
export function unitOf(id: string | null): string | null {
  return isPerson(id) ? null : codeOf(id);
}

/** The code of the sector of a recipient that is a unit; null of a person, whose id tells none. */
export function sectorOfRecipientId(id: string | null): string | null {
  return id === null || isPerson(id) ? null : sectorOfUnitId(id);
}

function isPerson(id: string | null): boolean {
  return id !== null && parseGlobalId(id).typeName === personType;
}
