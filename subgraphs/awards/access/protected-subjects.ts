import { toGlobalId } from "../../../platform/graphql/global-id";
import type {
  FieldProtection,
  ProtectedSubject,
} from "../../../platform/subgraph-server/access/schema-protection";
import { reachOf, subjectIn, type SectorSubject, type AwardsFieldName } from "../../access-policy";
import type { AwardRow, RevocationValue } from "../awards/award.entity";
import type { BallotResultRow } from "../ballots/ballot-result.entity";
import type { AwardsContext } from "../context";
import type { DecisionRow } from "../decisions/decision.entity";
import type { DossierDocumentValue } from "../dossiers/dossier.type";
import type { NominationRow } from "../nominations/nomination.entity";
import type { PersonRow } from "../people/person.entity";
import { personOf, unitOf } from "../recipients/recipient-of-record";
import type { PublicCommentValue } from "../publication/notice.type";
import type { RegistrationRow } from "../registrations/registration.entity";
import { clusterOfSeason, sectorOfSeasonId, sectorOfUnitId } from "../sectors/sector-ids";

type SubjectOf = FieldProtection<AwardsContext>["subjectOf"];

/** Of what each protected field is asked: where the record lies whose field it is, and null where it is of a unit. */
export const protectedSubjects: Readonly<Record<AwardsFieldName, SubjectOf>> = {
  "Query.eligibility": (_root, { recipientId }: { recipientId: string }, context) =>
    ofPersonWithId(recipientId, context),
  "Query.nominations": (_root, { filter }: { filter?: { nomineeId?: string | null } | null }, context) =>
    ofPersonWithId(filter?.nomineeId, context),
  "Query.registrations": (_root, { filter }: { filter?: { registrantId?: string | null } | null }, context) =>
    ofPersonWithId(filter?.registrantId, context),
  "Award.history": inItsSector,
  "Award.nomination": async (award: AwardRow, _none, { loaders }) => {
    const { nominationCode } = award;
    return nominationCode === null
      ? null
      : ofLink(await loaders.nominations.byCode.load(nominationCode), award);
  },
  "BallotResult.passed": ofNominationVotedOn,
  "BallotResult.votesAgainst": ofNominationVotedOn,
  "BallotResult.votesFor": ofNominationVotedOn,
  // A decision lies in the sector of all that it gives; one that gives nothing, or in several, lies in none.
  "Decision.history": async ({ id, code }: DecisionRow, _none, { loaders }) => {
    const awards = await loaders.awards.ofDecision({}).all(code);
    const given = [...new Set(awards.map(({ sector }) => sector))];
    return { record: id, subject: subjectIn(given.length === 1 ? (given[0] ?? null) : null) };
  },
  "DossierDocument.file": ofDossier,
  "DossierDocument.number": ofDossier,
  "DossierDocument.title": ofDossier,
  "EligibilityCheck.clauses": ({ recipientId }: { recipientId: string }, _none, context) =>
    ofPersonWithId(recipientId, context) ?? ofUnit(recipientId),
  "Nomination.award": async (nomination: NominationRow, _none, { loaders }) =>
    ofLink(nomination, await loaders.awards.ofNomination.load(nomination.code)),
  "Nomination.ballot": placeOf,
  "Nomination.history": inItsSector,
  "Nomination.nominee": placeOf,
  "Person.history": ofPerson,
  "Person.nominations": ofPerson,
  "Person.nominationsConnection": ofPerson,
  "Person.registrations": ofPerson,
  "Person.registrationsConnection": ofPerson,
  "Person.sex": ofPerson,
  "PublicComment.conclusion": ofNotice,
  "PublicComment.content": ofNotice,
  "Revocation.ground": ({ award }: RevocationValue) => placeOf(award),
  "Revocation.legalGround": ({ award }: RevocationValue) => placeOf(award),
  "TitleRegistration.history": inItsSector,
  "TitleRegistration.registrant": placeOf,
};

/** A document lies where the nomination does to whose dossier it was laid. */
function ofDossier({ nomination }: Pick<DossierDocumentValue, "nomination">): ProtectedSubject | null {
  return placeOf(nomination);
}

function ofNotice({ notice: { id, sector } }: Pick<PublicCommentValue, "notice">): ProtectedSubject {
  return { record: id, subject: subjectIn(sector) };
}

/** A record of anybody but a unit lies in its sector, and in the cluster of its season; null of a unit, which is public. */
export function placeOf(record: RegistrationRow | NominationRow | AwardRow): ProtectedSubject | null {
  const { id, recipientKind, sector, seasonId } = record;
  if (recipientKind === "COLLECTIVE") return null;
  return { record: id, subject: subjectIn(sector, { cluster: clusterOfSeason(seasonId) }) };
}

/** What a vote gave is told as the vote behind the nomination is. */
async function ofNominationVotedOn(
  { nominationCode }: BallotResultRow,
  _none: unknown,
  { loaders }: AwardsContext,
): Promise<ProtectedSubject | null> {
  const nomination = await loaders.nominations.byCode.load(nominationCode);
  return nomination && placeOf(nomination);
}

/** A nomination and an award that came of it: the award names whom it is of, which is public where just that was given. */
function ofLink(nomination: NominationRow | null, award: AwardRow | null): ProtectedSubject | null {
  return nomination === null || award === null || isGranted(nomination, award) ? null : placeOf(nomination);
}

/** Whether an award is what was proposed, and for whom. */
function isGranted(nomination: NominationRow, award: AwardRow): boolean {
  const { state, titleCode, recipientId } = nomination;
  return (
    state === "DECIDED" &&
    titleCode === award.titleCode &&
    recipientId !== null &&
    recipientId === award.recipientId
  );
}

/** What mutations did to a record is told by who decides in its sector, whomever it is of. */
function inItsSector({ id, sector }: RegistrationRow | NominationRow | AwardRow): ProtectedSubject {
  return { record: id, subject: subjectIn(sector) };
}

function ofPerson({ id, sector }: Pick<PersonRow, "id" | "sector">): ProtectedSubject {
  return { record: id, subject: subjectIn(sector) };
}

/** A person who is not on record, for all that is told, lies in no sector: nobody finds out from a refusal who is. */
function ofPersonWithId(
  recipientId: string | null | undefined,
  { loaders, access }: AwardsContext,
): Promise<ProtectedSubject> | null {
  const code = recipientId?.includes(":") ? personOf(recipientId) : null;
  if (code === null) return null;
  const known = loaders.people.knownWithin(reachOf(access.principal, "existence"));
  return known
    .load(code)
    .then((person) => ofPerson(person ?? { id: toGlobalId("Person", code), sector: null }));
}

function ofUnit(recipientId: string): ProtectedSubject {
  const subject = subjectIn(sectorOfUnitId(recipientId), { unit: unitOf(recipientId) });
  return { record: recipientId, subject };
}

/** Where the records of a cluster season lie. */
export function placeOfSeason(seasonId: string): SectorSubject {
  return subjectIn(sectorOfSeasonId(seasonId), { cluster: clusterOfSeason(seasonId) });
}
