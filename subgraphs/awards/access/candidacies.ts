import type { RequestAccess } from "../../../platform/access/request-access";
import type { CitationValue } from "../../../platform/records/provenance/cited-row";
import { mayLearn, reachOf, type ProtectedFact } from "../../access-policy";
import type { NominationRow } from "../nominations/nomination.entity";
import type { RecordFilter } from "../recipients/recipient-record";
import { personOf } from "../recipients/recipient-of-record";
import type { RegistrationRow } from "../registrations/registration.entity";
import { placeOf } from "./protected-subjects";

/** A registration or a nomination, by which somebody is a candidate for a title. */
type Candidacy = RegistrationRow | NominationRow;

/** Whether somebody may be told of whom a candidacy is, or another fact of it; those of units are public. */
function isTold(fact: ProtectedFact, candidacy: Candidacy, { principal }: RequestAccess): boolean {
  const place = placeOf(candidacy);
  return place === null || mayLearn[fact](principal, place.subject);
}

/** Whether somebody may be told of whom a candidacy is. */
export function candidacyIsTold(access: RequestAccess, candidacy: Candidacy): boolean {
  return isTold("candidacy", candidacy, access);
}

/** Those of somebody's candidacies that may be told: an officer of one sector sees none of another's people. */
function toldTo<Row extends Candidacy>(access: RequestAccess, candidacies: readonly Row[]): readonly Row[] {
  return candidacies.filter((candidacy) => isTold("candidacy", candidacy, access));
}

/** The same of nominations with what was judged of the nominees, by which a check of eligibility goes. */
export function judgedFor(
  access: RequestAccess,
  nominations: readonly NominationRow[],
): readonly NominationRow[] {
  return toldTo(access, nominations).filter((nomination) => isTold("judgement", nomination, access));
}

/** The sectors in which somebody may be told of somebody's candidacies; null for all, as of a unit. */
export function sectorsToldOf(
  recipientId: string | null | undefined,
  { principal }: RequestAccess,
): readonly string[] | null {
  const reach = reachOf(principal, "candidacy");
  return reach === "everywhere" || personOf(recipientId ?? null) === null ? null : reach.sectors;
}

/** A filter of candidacies, within the sectors in which somebody may be told of them where it is by a person. */
export function withinReach(filter: RecordFilter, access: RequestAccess): RecordFilter {
  const told = sectorsToldOf(filter.recipientId, access);
  if (told === null) return filter;
  const { sectors } = filter;
  return { ...filter, sectors: sectors ? sectors.filter((code) => told.includes(code)) : told };
}

/** Where a candidacy comes from: a note can name whom it is of. */
export function citationsFor(access: RequestAccess, candidacy: Candidacy): readonly CitationValue[] {
  const { sources } = candidacy;
  if (candidacy.note === null || isTold("candidacy", candidacy, access)) return sources;
  return sources.map((source) => ({ ...source, note: null }));
}
