import type { People } from "../people/people";
import { nameOn, type Sector, type Unit } from "../world/unit";

/** Who is registered, nominated or awarded: a person by number, a unit, or somebody outside who is only named. */
export type Recipient =
  | { readonly person: number }
  | { readonly unit: Unit }
  | { readonly outsider: string; readonly kind: "INDIVIDUAL" | "HOUSEHOLD"; readonly sector: Sector };

/** What an award says of its recipient, as it stood on a day. */
export function recipientColumns(people: People, recipient: Recipient, day: string) {
  const nobody = {
    recipientUnit: null,
    recipientPerson: null,
    recipientPosition: null,
    recipientPostLevel: null,
  };
  if ("person" in recipient) {
    const post = people.postOn(recipient.person, day);
    return {
      ...nobody,
      recipientPerson: people.codeOf(recipient.person),
      recipientKind: "INDIVIDUAL",
      recipientName: people.nameOf(recipient.person),
      recipientPosition: post.title,
      recipientPostLevel: post.level,
    };
  }
  if ("unit" in recipient) {
    const { unit } = recipient;
    return {
      ...nobody,
      recipientUnit: unit.code,
      recipientKind: "COLLECTIVE",
      recipientName: nameOn(unit, unit.validTo !== null && unit.validTo < day ? unit.validTo : day),
    };
  }
  return { ...nobody, recipientKind: recipient.kind, recipientName: recipient.outsider };
}

export function sectorOf(people: People, recipient: Recipient): Sector {
  if ("person" in recipient) return people.sectorOf(recipient.person);
  return "unit" in recipient ? recipient.unit.sector : recipient.sector;
}
