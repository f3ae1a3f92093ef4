import type { Principal } from "../platform/access/principal";
import { holdsRole, type RoleLevels, type Subject } from "../platform/access/roles";

/**
 * The roles, each with the level at which it is held. Whoever holds one of a level holds it in the sector, cluster or unit
 * that its scope names: `sector-officer:COURT`, `cluster-head:COURT/spc-cluster-6`, `unit-officer:COURT/spc-dop`.
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
} as const satisfies RoleLevels;

export type Role = keyof typeof roleLevels;

/** Where something lies, as scopes are written: a sector by its code, a cluster or unit after its sector's. */
export interface SectorSubject extends Subject {
  readonly sector?: string;
  readonly cluster?: string;
  readonly unit?: string;
}

/** A field that is not for everybody. */
export interface ProtectedField {
  /** Whose field it is where it needs a role; it is public elsewhere. */
  readonly of: "a person" | "anybody";
  readonly roles: readonly Role[];
}

/** Who reads what is known of people beside their awards: all who decide on them, and who checks that. */
const deciders = ["sector-officer", "council-secretary", "administrator", "auditor"] as const;

/**
 * The fields that need a role. What a person was given is public, as the law has it; what they aimed at, how others voted
 * on them and why something was taken back is not, nor is what a check of eligibility found, clause by clause: that rests
 * on ratings and discipline. A field that is not here is read by everybody who may read.
 */
export const protectedFields = {
  "Query.eligibility": { of: "a person", roles: deciders },
  "Query.nominations": { of: "a person", roles: deciders },
  "Query.registrations": { of: "a person", roles: deciders },
  "EligibilityCheck.clauses": { of: "anybody", roles: ["unit-officer", ...deciders] },
  "Nomination.ballot": { of: "a person", roles: ["cluster-head", ...deciders] },
  "Nomination.nominee": { of: "a person", roles: ["cluster-head", ...deciders] },
  "Person.nominations": { of: "a person", roles: deciders },
  "Person.registrations": { of: "a person", roles: deciders },
  "Revocation.ground": { of: "a person", roles: deciders },
  "TitleRegistration.registrant": { of: "a person", roles: ["cluster-head", ...deciders] },
} as const satisfies Readonly<Record<string, ProtectedField>>;

export type ProtectedFieldName = keyof typeof protectedFields;

/**
 * What tells of people: their names and posts, what was judged of them, and what is put in to find one. An id of a person
 * is made of the name, and a cursor of the list of people holds one.
 */
export const personalFields: readonly string[] = [
  "Award.recipient",
  "Award.recipientName",
  "Award.recipientPosition",
  "AwardFilter.recipientId",
  "AwardFilter.search",
  "EligibilityCheck.clauses",
  "EligibilityCheck.recipient",
  "Nomination.ballot",
  "Nomination.nominee",
  "NominationFilter.nomineeId",
  "Person.fullName",
  "Person.id",
  "Person.positions",
  "PersonFilter.search",
  "Query.eligibility(recipientId:)",
  "Query.node(id:)",
  "Query.people(after:)",
  "RegistrationFilter.registrantId",
  "Revocation.ground",
  "TitleRegistration.registrant",
];

/** Who does what, besides reading. */
export const actions = {
  /** Adds a record of a unit, a cluster or a sector. */
  record: ["unit-officer", "cluster-head", "sector-officer", "council-secretary", "administrator"],
  /** Changes a record that is there. */
  correct: ["sector-officer", "council-secretary", "administrator"],
  /** Takes back what was given. */
  revoke: ["council-secretary", "administrator"],
  /** Asks for the schema where not everybody may. */
  introspect: ["analyst", "administrator", "auditor"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof actions;

/** Where a record of a sector lies; nowhere that is known when its sector is not. */
export function subjectIn(
  sector: string | null,
  within: { readonly cluster?: string | null; readonly unit?: string | null } = {},
): SectorSubject {
  if (sector === null) return {};
  const { cluster, unit } = within;
  return {
    sector,
    ...(cluster == null ? {} : { cluster: `${sector}/${cluster}` }),
    ...(unit == null ? {} : { unit: `${sector}/${unit}` }),
  };
}

/** Whether somebody may read, or do, what lies somewhere. */
export type Rule = (principal: Principal, subject: SectorSubject) => boolean;

/** Who may read each protected field. These are what the guard of a schema asks. */
export const mayRead = rules(protectedFields, ({ roles }) => roles);

/** Who may do each action. */
export const mayDo = rules(actions, (roles) => roles);

/** Whether a principal may ask for the schema where not everybody may. */
export function mayIntrospect(principal: Principal): boolean {
  return mayDo.introspect(principal, {});
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
