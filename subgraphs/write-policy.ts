import type { Grant } from "../platform/access/grant";
import type { Principal } from "../platform/access/principal";
import { holdsRole, type RoleLevels } from "../platform/access/roles";
import { roleLevels, type Role, type SectorSubject } from "./access-policy";

/** Who may do which step of a sector's work, held where the record lies. */
export const sectorActions = {
  openSeason: ["sector-officer", "administrator"],
  changeMembers: ["sector-officer"],
  setLeadership: ["sector-officer"],
  addRound: ["cluster-head", "sector-officer"],
  launchMovement: ["cluster-head", "sector-officer", "unit-officer"],
  launchWideMovement: ["sector-officer"],
  recordConference: ["cluster-head", "sector-officer", "unit-officer"],
  recordInspection: ["sector-officer", "unit-officer"],
  signPledge: ["cluster-head", "sector-officer", "unit-officer"],
  publishScoringScheme: ["sector-officer"],
  submitSelfScore: ["unit-officer"],
  reviewScorecard: ["cluster-head", "sector-officer"],
  /** Up to SCORING. */
  advanceSeason: ["cluster-head", "sector-officer"],
  /** From CONFERENCE on. */
  advanceSeasonFurther: ["sector-officer"],
  advanceSeasonBack: ["sector-officer"],
  createUnit: ["sector-officer", "administrator"],
  reorganiseUnits: ["sector-officer", "administrator"],
  correctRecord: ["sector-officer", "administrator"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** The same of what the awards subgraph keeps: registrations, nominations, decisions, awards, people. */
export const awardsActions = {
  recordSourceDocument: [
    "unit-officer",
    "cluster-head",
    "sector-officer",
    "council-secretary",
    "administrator",
  ],
  issueDecision: ["sector-officer", "council-secretary", "administrator"],
  conferAwards: ["unit-officer", "cluster-head", "sector-officer", "council-secretary"],
  revokeAwards: ["council-secretary", "administrator"],
  registerForTitles: ["unit-officer", "cluster-head", "sector-officer"],
  nominate: ["unit-officer", "cluster-head", "sector-officer"],
  moveNominations: ["unit-officer", "cluster-head", "sector-officer", "council-secretary"],
  /** Submitting and withdrawing. */
  moveNominationsAsProposer: ["unit-officer", "cluster-head", "sector-officer"],
  /** The steps of whoever examines: APPRAISED, RETURNED, REJECTED, DOWNGRADED. */
  moveNominationsFurther: ["council-secretary", "sector-officer"],
  recordPerson: ["unit-officer", "sector-officer", "administrator"],
  fileDocuments: ["unit-officer", "cluster-head", "sector-officer", "council-secretary"],
  /** While the dossier lies with who proposed: before it is submitted, and when it was returned. */
  fileOwnDocuments: ["unit-officer", "cluster-head"],
  /** From its submission on. */
  fileSubmittedDocuments: ["sector-officer", "council-secretary"],
  publishNominations: ["council-secretary", "sector-officer"],
  recordComment: ["council-secretary", "sector-officer"],
  archiveDossiers: ["unit-officer", "sector-officer", "council-secretary"],
  openBallot: ["cluster-head", "council-secretary", "sector-officer"],
  /** Of a unit by its officer, of a member of a council by themselves. */
  castVote: ["unit-officer", "council-member"],
  closeBallot: ["cluster-head", "council-secretary", "sector-officer"],
  /** Opening and closing a cluster's vote. */
  ballotOfCluster: ["cluster-head", "sector-officer"],
  /** Opening and closing a council's vote. */
  ballotOfCouncil: ["council-secretary", "sector-officer"],
  recordEvidence: ["unit-officer", "sector-officer", "council-secretary"],
  /** Ratings, initiatives and numbers of staff. */
  recordOwnEvidence: ["unit-officer", "sector-officer"],
  /** Cases that are open or were closed. */
  recordCases: ["council-secretary"],
  correctAwardsRecord: ["sector-officer", "council-secretary", "administrator"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** All of them. Descriptions of the schema and docs/access.md name the roles from here. */
export const writeActions = { ...sectorActions, ...awardsActions };

export type SectorAction = keyof typeof sectorActions;

export type AwardsAction = keyof typeof awardsActions;

export type WriteAction = keyof typeof writeActions;

/** What keeps a step from being done by those whose own matter it is (tách biệt nhiệm vụ). */
interface Separation {
  /** Whoever did the step before does not do this one. */
  readonly notBySame: boolean;
  /** Nor does anybody who holds one of these roles where those lie whom it is about. */
  readonly notHolding: readonly Role[];
}

/** The steps that are kept apart from others, beside the roles for which they are. */
export const separations = {
  /** A cluster's head acts for the unit that leads it. */
  reviewScorecard: { notBySame: true, notHolding: ["unit-officer", "cluster-head"] },
  /** Whoever submitted a nomination does not appraise it. */
  moveNominationsFurther: { notBySame: true, notHolding: [] },
} as const satisfies Readonly<Partial<Record<WriteAction, Separation>>>;

/** What a step follows on. */
interface StepBefore {
  /** The principal who did the step before; null where that is not known. */
  readonly by: string | null;
  /** Where those lie whom it is about. */
  readonly of: SectorSubject;
}

/** Whether somebody may do a step after the one before. */
export function isSeparate(
  principal: Principal,
  action: keyof typeof separations,
  { by, of }: StepBefore,
): boolean {
  const { notBySame, notHolding } = separations[action];
  if (notBySame && principal.id === by) return false;
  return !holdsRole(principal, notHolding, roleLevels, of);
}

/** Whether somebody may do a step anywhere in a sector. */
export function mayTry({ grants }: Principal, action: WriteAction, sector: string): boolean {
  const roles: readonly string[] = writeActions[action];
  return grants.some((grant) => roles.includes(grant.role) && isHeldIn(sector, grant));
}

/** Whether somebody may do a step in any of some sectors. */
export function mayTryIn(principal: Principal, action: WriteAction, sectors: readonly string[]): boolean {
  return sectors.some((sector) => mayTry(principal, action, sector));
}

/** The grant by which somebody may do a step in one of some sectors, whichever it is; null where there is none. */
export function grantIn(
  { grants }: Principal,
  action: WriteAction,
  sectors: readonly string[],
): Grant | null {
  const roles: readonly string[] = writeActions[action];
  const reaches = (grant: Grant) => sectors.some((sector) => isHeldIn(sector, grant));
  return grants.find((grant) => roles.includes(grant.role) && reaches(grant)) ?? null;
}

/** Whether a grant is one of its role's level, and reaches into a sector. */
function isHeldIn(sector: string, { role, scope }: Grant): boolean {
  const level = (roleLevels as RoleLevels)[role];
  if (level === null || level === undefined) return level === null && scope === null;
  return level === "sector" ? scope === sector : scope?.startsWith(`${sector}/`) === true;
}

/** The grant by which somebody may do a step where all of some things lie; null where there is none, or where nothing lies. */
export function grantFor(
  principal: Principal,
  action: WriteAction,
  subjects: readonly SectorSubject[],
): Grant | null {
  if (subjects.length === 0) return null;
  const roles: readonly string[] = writeActions[action];
  const grant = principal.grants.find((one) =>
    subjects.every((subject) => holdsRole({ ...principal, grants: [one] }, roles, roleLevels, subject)),
  );
  return grant ?? null;
}
