import type { Principal } from "../platform/access/principal";
import { holdsRole, type RoleLevels, type Subject } from "../platform/access/roles";
import type { Text } from "../platform/languages/language";
import { texts } from "./access-policy.texts";

/**
 * The roles, each with the level at which it is held. Whoever holds one of a level holds it in the sector, cluster or unit
 * that its scope names: `sector-officer:COURT`, `cluster-head:COURT/spc-cluster-6`, `unit-officer:COURT/spc-dop`. A member of a
 * council holds it as the person whom the scope names after the sector: `council-member:COURT/nguyen-van-a`.
 */
export const roleLevels = {
  /** Reads what is public (người đọc). */
  reader: null,
  /** Explores: reads what is public, and may ask for the schema (chuyên viên phân tích). */
  analyst: null,
  /** Keeps the emulation work of a unit (chuyên trách thi đua của đơn vị). */
  "unit-officer": "unit",
  /** Acts for the unit that leads a cluster (trưởng cụm). */
  "cluster-head": "cluster",
  /** Records the work of a sector (cán bộ thi đua – khen thưởng của ngành). */
  "sector-officer": "sector",
  /** Keeps the files of a sector's council (thư ký Hội đồng Thi đua – Khen thưởng). */
  "council-secretary": "sector",
  /** Runs the graph (quản trị). */
  administrator: null,
  /** Sees everything and changes nothing (thanh tra, kiểm tra). */
  auditor: null,
  /** Votes in a sector's council, for nobody but themselves (thành viên Hội đồng Thi đua – Khen thưởng). */
  "council-member": "person",
} as const satisfies RoleLevels;

export type Role = keyof typeof roleLevels;

/** Where something lies, as scopes are written: a sector by its code, a cluster, unit or person after its sector's. */
export interface SectorSubject extends Subject {
  readonly sector?: string;
  readonly cluster?: string;
  readonly unit?: string;
  /** Whose own it is. */
  readonly person?: string;
}

/** Who reads what is known of people beside their awards: all who decide on them, and who checks that. */
const deciders = ["sector-officer", "council-secretary", "administrator", "auditor"] as const;
/** The same, and who leads the cluster in which it was done. */
const decidersAndHeads = ["cluster-head", ...deciders] as const;

/**
 * What is not public of people, and who learns it, where the record lies. What people were given is public, as the law has
 * it, and so are the posts and offices in which sources show them. A fact is protected on every way to it: fields, filters,
 * rows of lists, counts, notes, and what a refusal would tell.
 */
export const protectedFacts = {
  /** Who registered for a title or was put forward for it, unless it was given to them. */
  candidacy: decidersAndHeads,
  /** What was judged of somebody: votes, what a check of eligibility found, why something was taken back. */
  judgement: decidersAndHeads,
  /** What is known of a person and was announced nowhere: the sex. */
  trait: deciders,
  /** Who is on record as a candidate alone: no public record names them. */
  existence: decidersAndHeads,
  /** What mutations did to a record: who wrote what, when and why, and what it held before. */
  changes: deciders,
  /** What was said of nominations that were published, and by whom. */
  comments: deciders,
  /** What a unit gave itself and what the review gave, criterion by criterion, and how far that has come. */
  points: ["unit-officer", ...decidersAndHeads],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type ProtectedFact = keyof typeof protectedFacts;

/** A field that is not for everybody. */
export interface ProtectedField {
  /** What it would tell. */
  readonly fact: ProtectedFact;
  /** Whose field it is where it needs a role; it is public elsewhere. */
  readonly of: Text;
  readonly roles: readonly Role[];
  /** It is null where it is not for somebody, without an error: that would tell as much as the value. */
  readonly withheld?: true;
  /** Its records are left out of lists for whom they are not, so that it is refused only to who comes by one otherwise. */
  readonly leftOut?: true;
}

/** The history of a record. */
const ofHistory = {
  fact: "changes",
  of: texts.anyRecord,
  roles: deciders,
} as const satisfies ProtectedField;

/** A field of a document of a dossier, which names people: it is in no dossier of whom it is not for. */
const ofDossiers = {
  fact: "candidacy",
  of: texts.person,
  roles: decidersAndHeads,
  leftOut: true,
} as const satisfies ProtectedField;

/** A field of a comment: the comment is in no notice of whom it is not for. */
const ofComments = {
  fact: "comments",
  of: texts.anyRecord,
  roles: deciders,
  leftOut: true,
} as const satisfies ProtectedField;

/**
 * The fields of the awards subgraph that need a role. What a check of eligibility found of a unit, clause by clause, does too: that rests on
 * ratings and discipline. A field that is not here is read by everybody who may read.
 */
export const awardsFields = {
  "Query.eligibility": { fact: "judgement", of: texts.person, roles: deciders },
  "Query.nominations": { fact: "candidacy", of: texts.person, roles: deciders },
  "Query.registrations": { fact: "candidacy", of: texts.person, roles: deciders },
  "Award.history": ofHistory,
  "Award.nomination": { fact: "candidacy", of: texts.notGiven, roles: decidersAndHeads, withheld: true },
  "BallotResult.passed": { fact: "judgement", of: texts.person, roles: decidersAndHeads },
  "BallotResult.votesAgainst": { fact: "judgement", of: texts.person, roles: decidersAndHeads },
  "BallotResult.votesFor": { fact: "judgement", of: texts.person, roles: decidersAndHeads },
  "Decision.history": ofHistory,
  "DossierDocument.file": ofDossiers,
  "DossierDocument.number": ofDossiers,
  "DossierDocument.title": ofDossiers,
  "EligibilityCheck.clauses": { fact: "judgement", of: texts.anybody, roles: ["unit-officer", ...deciders] },
  "Nomination.award": { fact: "candidacy", of: texts.notGiven, roles: decidersAndHeads, withheld: true },
  "Nomination.ballot": { fact: "judgement", of: texts.person, roles: decidersAndHeads },
  "Nomination.history": ofHistory,
  "Nomination.nominee": { fact: "candidacy", of: texts.person, roles: decidersAndHeads },
  "Person.history": ofHistory,
  "Person.nominations": { fact: "candidacy", of: texts.person, roles: deciders },
  "Person.nominationsConnection": { fact: "candidacy", of: texts.person, roles: deciders },
  "Person.registrations": { fact: "candidacy", of: texts.person, roles: deciders },
  "Person.registrationsConnection": { fact: "candidacy", of: texts.person, roles: deciders },
  "Person.sex": { fact: "trait", of: texts.person, roles: deciders },
  "PublicComment.conclusion": ofComments,
  "PublicComment.content": ofComments,
  "Revocation.ground": { fact: "judgement", of: texts.person, roles: deciders },
  "TitleRegistration.history": ofHistory,
  "Revocation.legalGround": { fact: "judgement", of: texts.person, roles: deciders },
  "TitleRegistration.registrant": { fact: "candidacy", of: texts.person, roles: decidersAndHeads },
} as const satisfies Readonly<Record<string, ProtectedField>>;

export type AwardsFieldName = keyof typeof awardsFields;

/** A field of a card: the card is in no list of whom it is not for. */
const ofCards = {
  fact: "points",
  of: texts.unit,
  roles: ["unit-officer", ...decidersAndHeads],
  leftOut: true,
} as const satisfies ProtectedField;

/** The same of the sectors; of an interface's field, that of every type under it. */
export const sectorFields = {
  "ClusterSeason.history": ofHistory,
  "Conference.history": ofHistory,
  "EmulationMovement.history": ofHistory,
  "EmulationPledge.history": ofHistory,
  "EmulationRound.history": ofHistory,
  "Inspection.history": ofHistory,
  // Those who have a card of their own in a list are refused its history.
  "Scorecard.history": { ...ofHistory, leftOut: true },
  "Scorecard.scores": ofCards,
  "Scorecard.state": ofCards,
  "Scorecard.totalReviewed": ofCards,
  "Scorecard.totalSelf": ofCards,
  "Unit.history": ofHistory,
} as const satisfies Readonly<Record<string, ProtectedField>>;

export type SectorFieldName = keyof typeof sectorFields;

/** All of them. */
export const protectedFields = { ...awardsFields, ...sectorFields };

export type ProtectedFieldName = keyof typeof protectedFields;

/** What tells of people where records are written: who wrote one, and what was written of people. */
export const personalFieldsOfWrites: readonly string[] = [
  "Correction.newValue",
  "Correction.oldValue",
  "RecordChange.principal",
  "RecordChange.reason",
];

/**
 * What tells of people: their names and posts, what was judged of them, and what is put in to find one. An id of a person
 * is made of the name, and a cursor of the list of people holds one.
 */
export const personalFields: readonly string[] = [
  "Award.recipient",
  "Award.recipientName",
  "Award.recipientPosition",
  "Award.recipientPostLevel",
  "AwardFilter.recipientId",
  "AwardFilter.search",
  "DossierDocument.file",
  "DossierDocument.title",
  "DossierDocumentInput.file",
  "DossierDocumentInput.title",
  "BallotResult.passed",
  "BallotResult.votesAgainst",
  "BallotResult.votesFor",
  "BallotVoter.voter",
  "CastVoteInput.choices",
  "CastVoteInput.voterId",
  "EligibilityCheck.clauses",
  "EligibilityCheck.recipient",
  "InitiativeInput.authorIds",
  "InitiativeInput.title",
  "Nomination.ballot",
  "Nomination.nominee",
  "NominationEntryInput.despite",
  "NominationEntryInput.nomineeId",
  "NominationEntryInput.reason",
  "NominationFilter.nomineeId",
  "OpenBallotInput.voterIds",
  "OpenCaseInput.closedOn",
  "OpenCaseInput.kind",
  "OpenCaseInput.openedOn",
  "OpenCaseInput.recipientId",
  "Person.fullName",
  "Person.id",
  "Person.positions",
  "Person.sex",
  "PersonFilter.search",
  "PublicComment.conclusion",
  "PublicComment.content",
  "Query.eligibility(recipientId:)",
  "Query.node(id:)",
  "Query.people(after:)",
  "PositionInput.title",
  "RatingInput.rating",
  "RatingInput.recipientId",
  "RecordPersonInput.code",
  "RecordPersonInput.fullName",
  "RegistrationEntryInput.registrantId",
  "RegistrationFilter.registrantId",
  "RecordCommentInput.conclusion",
  "RecordCommentInput.content",
  "Revocation.ground",
  "Revocation.legalGround",
  "TitleRegistration.registrant",
];

/** Who does what, besides reading. */
export const actions = {
  /** Brings what records of a unit, a cluster or a sector rest on; what each may write is in the table of writing. */
  record: ["unit-officer", "cluster-head", "sector-officer", "council-secretary", "administrator"],
  /** Asks for the schema where not everybody may. */
  introspect: ["analyst", "administrator", "auditor"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof actions;

/** Where a record of a sector lies; nowhere that is known when its sector is not. */
export function subjectIn(
  sector: string | null,
  within: {
    readonly cluster?: string | null;
    readonly unit?: string | null;
    readonly person?: string | null;
  } = {},
): SectorSubject {
  if (sector === null) return {};
  const { cluster, unit, person } = within;
  return {
    sector,
    ...(cluster == null ? {} : { cluster: `${sector}/${cluster}` }),
    ...(unit == null ? {} : { unit: `${sector}/${unit}` }),
    ...(person == null ? {} : { person: `${sector}/${person}` }),
  };
}

/** Whether somebody may read, or do, what lies somewhere. */
export type Rule = (principal: Principal, subject: SectorSubject) => boolean;

/** Who may read each protected field. These are what the guard of a schema asks. */
export const mayRead = rules(protectedFields, ({ roles }) => roles);

/** Who learns each fact of what lies somewhere. */
export const mayLearn = rules(protectedFacts, (roles) => roles);

/** Who may do each action. */
export const mayDo = rules(actions, (roles) => roles);

/** Whether a principal may ask for the schema where not everybody may. */
export function mayIntrospect(principal: Principal): boolean {
  return mayDo.introspect(principal, {});
}

/** Where somebody holds one of some roles: everywhere, or in these sectors, clusters and units. */
export type Reach =
  | "everywhere"
  | {
      readonly sectors: readonly string[];
      readonly clusters: readonly string[];
      readonly units: readonly string[];
    };

/** Where a principal learns a fact, for statements that leave out what lies elsewhere; it says what `mayLearn` says. */
export function reachOf({ grants }: Principal, fact: ProtectedFact): Reach {
  const roles: readonly string[] = protectedFacts[fact];
  const held = grants.filter(({ role }) => roles.includes(role));
  const levelOf = (role: string) => (roleLevels as RoleLevels)[role];
  if (held.some(({ role, scope }) => levelOf(role) === null && scope === null)) return "everywhere";
  const scopesAt = (level: string) =>
    [
      ...new Set(
        held.flatMap(({ role, scope }) => (levelOf(role) === level && scope !== null ? [scope] : [])),
      ),
    ].sort();
  return { sectors: scopesAt("sector"), clusters: scopesAt("cluster"), units: scopesAt("unit") };
}

/** A rule for each thing of a table, made once: asking one looks nothing up. */
function rules<Thing extends string, Row>(
  table: Readonly<Record<Thing, Row>>,
  rolesOf: (row: Row) => readonly Role[],
): Readonly<Record<Thing, Rule>> {
  const entries = Object.entries<Row>(table).map(([thing, row]): [string, Rule] => {
    const roles = rolesOf(row);
    return [thing, (principal, subject) => holdsRole(principal, roles, roleLevels, subject)];
  });
  return Object.fromEntries(entries) as Record<Thing, Rule>;
}
