import { protectedFields, type ProtectedFieldName } from "../../subgraphs/access-policy";
import type { SectorWithPeople } from "./people-on-record";

/** A question for one protected field of one sector's records. */
export interface ProtectedQuestion {
  /** The fields of the root that ask it. */
  readonly fields: string;
  /** Where in the answer the field stands. */
  readonly path: readonly string[];
}

/** The fields that are refused with an error; the others are null or left out, and `tests/access/told` asks for them. */
export type RefusedFieldName = {
  [Name in ProtectedFieldName]: (typeof protectedFields)[Name] extends
    { readonly withheld: true } | { readonly leftOut: true }
    ? never
    : Name;
}[ProtectedFieldName];

export const refusedFields = (Object.keys(protectedFields) as ProtectedFieldName[]).filter(
  (name): name is RefusedFieldName =>
    !("withheld" in protectedFields[name] || "leftOut" in protectedFields[name]),
);

/** How each protected field is asked for, of a person's records where it is only protected there. */
export const protectedQuestions: Readonly<
  Record<RefusedFieldName, (sector: SectorWithPeople) => ProtectedQuestion>
> = {
  "Query.eligibility": ({ key, person }) =>
    atRoot(
      key,
      `eligibility(recipientId: "Person:${person}", titleCode: "GRASSROOTS_EMULATION_FIGHTER", year: 2021)`,
      "result",
    ),
  "Query.nominations": ({ key, person }) =>
    atRoot(key, `nominations(filter: { nomineeId: "Person:${person}" })`, "nodes { id }"),
  "Query.registrations": ({ key, person }) =>
    atRoot(key, `registrations(filter: { registrantId: "Person:${person}" })`, "nodes { id }"),
  "Award.history": ({ key }) => ofNode(key, `Award:${key}-au`, "history { at }"),
  "BallotResult.passed": ({ key }) => ofResult(key, "passed"),
  "BallotResult.votesAgainst": ({ key }) => ofResult(key, "votesAgainst"),
  "BallotResult.votesFor": ({ key }) => ofResult(key, "votesFor"),
  "ClusterSeason.history": ({ key, seasonId }) => ofNode(key, seasonId, "history { at }"),
  "Conference.history": ({ key }) => ofSeason(key, "conferences"),
  "Decision.history": ({ key }) => ofNode(key, `Decision:${key}-q`, "history { at }"),
  "EligibilityCheck.clauses": ({ key, unitId }) => ({
    fields: `${key}: eligibility(recipientId: "${unitId}", titleCode: "EXCELLENT_LABOUR_COLLECTIVE", year: 2021) { result clauses { result explanation } }`,
    path: [key, "clauses"],
  }),
  "EmulationMovement.history": ({ key }) => ofSeason(key, "movements"),
  "EmulationPledge.history": ({ key }) => ofSeason(key, "pledges"),
  "EmulationRound.history": ({ key }) => ofSeason(key, "rounds"),
  "Inspection.history": ({ key }) => ({
    fields: `${key}: ${rootOf(key)} { unit(code: "${key}-u") { inspections { history { at } } } }`,
    path: [key, "unit", "inspections", "0", "history"],
  }),
  "Nomination.ballot": ({ key }) => ofNode(key, `Nomination:${key}-np`, "ballot { votesFor }"),
  "Nomination.history": ({ key }) => ofNode(key, `Nomination:${key}-nu`, "history { at }"),
  "Nomination.nominee": ({ key }) => ofNode(key, `Nomination:${key}-np`, "nominee { id }"),
  "Person.history": ({ key, person }) => ofNode(key, `Person:${person}`, "history { at }"),
  "Person.nominations": ({ key, person }) => ofNode(key, `Person:${person}`, "nominations { id }"),
  "Person.nominationsConnection": ({ key, person }) =>
    ofNode(key, `Person:${person}`, "nominationsConnection { totalCount nodes { id } }"),
  "Person.registrations": ({ key, person }) => ofNode(key, `Person:${person}`, "registrations { id }"),
  "Person.registrationsConnection": ({ key, person }) =>
    ofNode(key, `Person:${person}`, "registrationsConnection { totalCount nodes { id } }"),
  "Person.sex": ({ key, person }) => ofNode(key, `Person:${person}`, "sex"),
  "Revocation.ground": ({ key }) => ({
    fields: `${key}: node(id: "Award:${key}-ap") { ... on Award { status revocation { ground } } }`,
    path: [key, "revocation", "ground"],
  }),
  "Revocation.legalGround": ({ key }) => ({
    fields: `${key}: node(id: "Award:${key}-ap") { ... on Award { status revocation { legalGround } } }`,
    path: [key, "revocation", "legalGround"],
  }),
  "TitleRegistration.history": ({ key }) => ofNode(key, `TitleRegistration:${key}-ru`, "history { at }"),
  "TitleRegistration.registrant": ({ key }) =>
    ofNode(key, `TitleRegistration:${key}-rp`, "registrant { id }"),
  "Unit.history": ({ key, unitId }) => ofNode(key, unitId, "history { at }"),
};

/** The same of a unit's records, where everybody reads it. */
export function publicQuestions({ key, unitId }: SectorWithPeople): readonly ProtectedQuestion[] {
  return [
    atRoot(key, `nominations(filter: { nomineeId: "${unitId}" })`, "nodes { id }"),
    atRoot(key, `registrations(filter: { registrantId: "${unitId}" })`, "nodes { id }"),
    ofNode(key, `Nomination:${key}-nu`, "ballot { votesFor }"),
    ofNode(key, `Nomination:${key}-nu`, "nominee { id }"),
    ofNode(key, `TitleRegistration:${key}-ru`, "registrant { id }"),
    ofNode(key, unitId, "nominations { id }"),
    ofNode(key, unitId, "registrations { id }"),
    {
      fields: `${key}: node(id: "Award:${key}-au") { ... on Award { revocation { ground } } }`,
      path: [key, "revocation", "ground"],
    },
  ];
}

function atRoot(key: string, field: string, selection: string): ProtectedQuestion {
  return { fields: `${key}: ${field} { ${selection} }`, path: [key] };
}

/** The history of the one record of a list of the season that is of this sector's own records. */
function ofSeason(key: string, list: string): ProtectedQuestion {
  const season = `season(year: 2021) { ${list} { history { at } } }`;
  return {
    fields: `${key}: ${rootOf(key)} { cluster(code: "${key}-c") { ${season} } }`,
    path: [key, "cluster", "season", list, "0", "history"],
  };
}

/** What a vote on a person gave. */
function ofResult(key: string, field: string): ProtectedQuestion {
  return {
    fields: `${key}: node(id: "BallotSession:${key}-b") { ... on BallotSession { results { ${field} } } }`,
    path: [key, "results", "0", field],
  };
}

const rootOf = (key: string) => (key === "xj" ? "justice" : "courts");

function ofNode(key: string, id: string, field: string): ProtectedQuestion {
  const type = /Unit:/.test(id) ? "Unit" : id.slice(0, id.indexOf(":"));
  const [name = ""] = field.split(" ");
  return { fields: `${key}: node(id: "${id}") { id ... on ${type} { ${field} } }`, path: [key, name] };
}

/** What stands at a path of an answer; undefined where something before it is null. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}
