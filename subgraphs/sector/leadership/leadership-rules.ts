import type { Reason, Requirement, Warning } from "../../../platform/mutations/reason";
import type { SectorDefinition } from "../definition";
import { texts } from "./set-leadership.texts";

/** A term that a season is to have. */
export interface Term {
  readonly code: string | null;
  readonly role: string;
  readonly basis: string;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly person: string | null;
  readonly decision: string | null;
}

/** A conference by what it was held for; its cluster is null where it is of no season. */
export interface Conference {
  readonly kinds: readonly string[];
  readonly cluster: string | null;
}

/** What terms are held against. */
export interface LeadershipFacts {
  /** The state of the season. */
  readonly state: string;
  readonly cluster: string;
  /** The units that are members as far as they are named. */
  readonly members: ReadonlySet<string>;
  readonly conference: Conference | null;
  /** How heads of the sector's clusters come to their role. */
  readonly leadership: SectorDefinition["leadership"];
}

const decision: Requirement = { code: "APPOINTMENT_DECISION", text: texts.decision };
const election: Requirement = { code: "ELECTION_CONFERENCE", text: texts.conference };
const at = (index: number, field: string) => ["input", "terms", String(index), field];

/** Why a season cannot have some terms. */
export function reasonsAgainstTerms(terms: readonly Term[], facts: LeadershipFacts): readonly Reason[] {
  const { members, leadership } = facts;
  const reasons: Reason[] = [];
  if (facts.state === "CLOSED")
    reasons.push({ code: "WRONG_STATE", at: ["input", "season"], text: texts.closed });
  for (const [index, { role, basis, unit, ...term }] of terms.entries()) {
    const earlier = terms.slice(0, index);
    if (role === "HEAD" && earlier.some((one) => one.role === "HEAD"))
      reasons.push({ code: "DUPLICATE", at: at(index, "role"), text: texts.secondHead });
    if (unit && earlier.some((one) => one.unit?.code === unit.code))
      reasons.push({ code: "DUPLICATE", at: at(index, "unitId"), text: texts.unitTwice });
    if (unit && members.size > 0 && !members.has(unit.code))
      reasons.push({
        code: "NOT_A_MEMBER",
        at: at(index, "unitId"),
        text: texts.notAMember({ unit: unit.name }),
      });
    if (basis === "APPOINTED" && !leadership.includes("APPOINTED"))
      reasons.push({ code: "INVALID_VALUE", at: at(index, "basis"), text: texts.notAppointed });
    if (basis === "ELECTED" && !leadership.includes("ELECTED"))
      reasons.push({ code: "INVALID_VALUE", at: at(index, "basis"), text: texts.notElected });
    if (basis === "APPOINTED" && term.decision === null)
      reasons.push(missing(decision, at(index, "decisionId")));
  }
  if (terms.some(({ basis }) => basis === "ELECTED") && leadership.includes("ELECTED") && !isElection(facts))
    reasons.push(missing(election, ["input", "conferenceCode"]));
  return reasons;
}

/** What records of terms lack: documents do not name every unit, nor say of each how it came to the role. */
export function warningsOfTerms(
  terms: readonly Term[],
  { members }: Pick<LeadershipFacts, "members">,
): readonly Warning[] {
  const lack = (index: number, field: string, text: Warning["text"]): Warning => ({
    code: "DATA_MISSING",
    at: at(index, field),
    text,
  });
  const ofTerms = terms.flatMap(({ unit, basis }, index) => [
    ...(unit === null ? [lack(index, "unitId", texts.unitUnknown)] : []),
    ...(unit && members.size === 0 ? [lack(index, "unitId", texts.membersUnknown({ unit: unit.name }))] : []),
    ...(basis === "UNKNOWN" ? [lack(index, "basis", texts.basisUnknown)] : []),
  ]);
  if (terms.some(({ role }) => role === "HEAD")) return ofTerms;
  return [...ofTerms, { code: "DATA_MISSING", at: ["input", "terms"], text: texts.headUnknown }];
}

/** The role of a unit in a cluster with some leaders. */
export function roleOf(unit: string, terms: readonly Pick<Term, "role" | "unit">[]): string {
  return terms.find((term) => term.unit?.code === unit)?.role ?? "MEMBER";
}

/** The next year's leaders are elected at the conference that sums up the year: it is of another season of the cluster. */
function isElection({ conference, cluster }: LeadershipFacts): boolean {
  return conference !== null && conference.cluster === cluster && conference.kinds.includes("ELECTION");
}

function missing(requirement: Requirement, path: Reason["at"]): Reason {
  return {
    code: "REQUIREMENT_MISSING",
    at: path,
    text: texts.missing({ what: requirement.text }),
    missing: [requirement],
  };
}
