import { toGlobalId } from "../../../platform/graphql/global-id";
import type {
  FieldProtection,
  ProtectedSubject,
} from "../../../platform/subgraph-server/access/schema-protection";
import { subjectIn, type ProtectedFieldName } from "../../access-policy";
import type { AwardRow, RevocationValue } from "../awards/award.entity";
import type { AwardsContext } from "../context";
import type { EligibilityCheck } from "../eligibility/eligibility.manager";
import type { NominationRow } from "../nominations/nomination.entity";
import type { PersonRow } from "../people/person.entity";
import { personOf, unitOf } from "../recipients/recipient-of-record";
import type { RegistrationRow } from "../registrations/registration.entity";
import { clusterOfSeason, sectorOfUnitId } from "../sectors/sector-ids";

type SubjectOf = FieldProtection<AwardsContext>["subjectOf"];

/** Of what each protected field is asked: where the record lies whose field it is, and null where it is of a unit. */
export const protectedSubjects: Readonly<Record<ProtectedFieldName, SubjectOf>> = {
  "Query.eligibility": (_root, { recipientId }: { recipientId: string }, context) =>
    ofPersonWithId(recipientId, context),
  "Query.nominations": (_root, { filter }: { filter?: { nomineeId?: string | null } | null }, context) =>
    ofPersonWithId(filter?.nomineeId, context),
  "Query.registrations": (_root, { filter }: { filter?: { registrantId?: string | null } | null }, context) =>
    ofPersonWithId(filter?.registrantId, context),
  "EligibilityCheck.clauses": ({ recipientId }: EligibilityCheck, _none, context) =>
    ofPersonWithId(recipientId, context) ?? ofUnit(recipientId),
  "Nomination.ballot": ofRecord,
  "Nomination.nominee": ofRecord,
  "Person.nominations": ofPerson,
  "Person.registrations": ofPerson,
  "Revocation.ground": ({ award }: RevocationValue) => ofRecord(award),
  "TitleRegistration.registrant": ofRecord,
};

/** A record of anybody but a unit lies in its sector, and in the cluster of its season. */
function ofRecord(record: RegistrationRow | NominationRow | AwardRow): ProtectedSubject | null {
  const { id, recipientKind, sector, seasonId } = record;
  if (recipientKind === "COLLECTIVE") return null;
  return { record: id, subject: subjectIn(sector, { cluster: clusterOfSeason(seasonId) }) };
}

function ofPerson({ id, sector }: Pick<PersonRow, "id" | "sector">): ProtectedSubject {
  return { record: id, subject: subjectIn(sector) };
}

/** A person who is not on record lies in no sector, so that nobody finds out from a refusal who is. */
function ofPersonWithId(
  recipientId: string | null | undefined,
  { loaders }: AwardsContext,
): Promise<ProtectedSubject> | null {
  const code = recipientId?.includes(":") ? personOf(recipientId) : null;
  if (code === null) return null;
  const found = loaders.people.byCode.load(code);
  return found.then((person) => ofPerson(person ?? { id: toGlobalId("Person", code), sector: null }));
}

function ofUnit(recipientId: string): ProtectedSubject {
  const subject = subjectIn(sectorOfUnitId(recipientId), { unit: unitOf(recipientId) });
  return { record: recipientId, subject };
}
