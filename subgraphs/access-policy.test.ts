import { anonymous } from "../platform/access/principal";
import { principalWith } from "../platform/access/testkit/access-of";
import {
  actions,
  mayDo,
  mayIntrospect,
  mayLearn,
  mayRead,
  protectedFacts,
  protectedFields,
  reachOf,
  roleLevels,
  subjectIn,
  type Action,
  type ProtectedFact,
  type ProtectedFieldName,
  type Role,
  type Rule,
  type SectorSubject,
} from "./access-policy";

/**
 * The whole policy, written down a second time by hand: what each role may, in the order of the roles. `-` is nothing, `U` in
 * its own unit, `C` in its own cluster, `S` in its own sector, `A` everywhere. A row may end early: the
 * roles after it may nothing.
 */
const roles: readonly Role[] = [
  "reader",
  "analyst",
  "unit-officer",
  "cluster-head",
  "sector-officer",
  "council-secretary",
  "administrator",
  "auditor",
  "council-member",
];
const reading: Record<ProtectedFieldName, string> = {
  "Query.eligibility": "----SSAA",
  "Query.nominations": "----SSAA",
  "Query.registrations": "----SSAA",
  "Award.history": "----SSAA",
  "Award.nomination": "---CSSAA",
  "BallotResult.passed": "---CSSAA",
  "BallotResult.votesAgainst": "---CSSAA",
  "BallotResult.votesFor": "---CSSAA",
  "Decision.history": "----SSAA",
  "DossierDocument.file": "---CSSAA",
  "DossierDocument.number": "---CSSAA",
  "DossierDocument.title": "---CSSAA",
  "EligibilityCheck.clauses": "--U-SSAA",
  "Nomination.award": "---CSSAA",
  "Nomination.ballot": "---CSSAA",
  "Nomination.history": "----SSAA",
  "Nomination.nominee": "---CSSAA",
  "Person.history": "----SSAA",
  "Person.nominations": "----SSAA",
  "Person.nominationsConnection": "----SSAA",
  "Person.registrations": "----SSAA",
  "Person.registrationsConnection": "----SSAA",
  "Person.sex": "----SSAA",
  "PublicComment.conclusion": "----SSAA",
  "PublicComment.content": "----SSAA",
  "Revocation.ground": "----SSAA",
  "Revocation.legalGround": "----SSAA",
  "TitleRegistration.history": "----SSAA",
  "TitleRegistration.registrant": "---CSSAA",
  "ClusterSeason.history": "----SSAA",
  "Conference.history": "----SSAA",
  "EmulationMovement.history": "----SSAA",
  "EmulationPledge.history": "----SSAA",
  "EmulationRound.history": "----SSAA",
  "Inspection.history": "----SSAA",
  "Scorecard.history": "----SSAA",
  "Scorecard.scores": "--UCSSAA",
  "Scorecard.state": "--UCSSAA",
  "Scorecard.totalReviewed": "--UCSSAA",
  "Scorecard.totalSelf": "--UCSSAA",
  "Unit.history": "----SSAA",
};
const learning: Record<ProtectedFact, string> = {
  candidacy: "---CSSAA",
  judgement: "---CSSAA",
  trait: "----SSAA",
  existence: "---CSSAA",
  changes: "----SSAA",
  comments: "----SSAA",
  points: "--UCSSAA",
};
// cspell:ignore UCSSAA
const doing: Record<Action, string> = {
  record: "--UCSSA-",
  introspect: "-A----AA",
};

const scopes: Partial<Record<Role, string>> = {
  "unit-officer": "COURT/u",
  "cluster-head": "COURT/c",
  "sector-officer": "COURT",
  "council-secretary": "COURT",
  "council-member": "COURT/p",
};
const holder = (role: Role, scope = scopes[role]) => principalWith(scope ? `${role}:${scope}` : role);

/** Places, with the letters of the table that reach them. The codes of the other sector are the same on purpose. */
const places: readonly (readonly [string, SectorSubject, string])[] = [
  ["in the unit and cluster of the role", subjectIn("COURT", { cluster: "c", unit: "u" }), "UCSA"],
  ["in the unit, of no cluster", subjectIn("COURT", { unit: "u" }), "USA"],
  ["in the cluster, of no unit", subjectIn("COURT", { cluster: "c" }), "CSA"],
  ["in another unit and cluster of the sector", subjectIn("COURT", { cluster: "d", unit: "v" }), "SA"],
  ["of the person who holds the role", subjectIn("COURT", { person: "p" }), "PSA"],
  ["in the sector, nowhere closer", subjectIn("COURT"), "SA"],
  ["in another sector", subjectIn("JUSTICE", { cluster: "c", unit: "u" }), "A"],
  ["nowhere that is known", subjectIn(null, { cluster: "c", unit: "u" }), "A"],
  ["in a sector that is called like a thing of JavaScript", subjectIn("__proto__"), "A"],
];

it("the table by hand has every role, every protected field and every action", () => {
  expect(Object.keys(roleLevels)).toEqual(roles);
  expect(Object.keys(reading).sort()).toEqual(Object.keys(protectedFields).sort());
  expect(Object.keys(learning).sort()).toEqual(Object.keys(protectedFacts).sort());
  expect(Object.keys(doing).sort()).toEqual(Object.keys(actions).sort());
  for (const letters of [...Object.values(reading), ...Object.values(learning), ...Object.values(doing)])
    expect(letters.length).toBeLessThanOrEqual(roles.length);
});

/** What a rule says to each role in each place. */
const said = (rule: Rule) =>
  roles.map((role) => ({
    role,
    ...Object.fromEntries(places.map(([where, subject]) => [where, rule(holder(role), subject)])),
  }));

/** The same as the table has it. */
const written = (letters: string) =>
  roles.map((role, at) => ({
    role,
    ...Object.fromEntries(places.map(([where, , reached]) => [where, reached.includes(letters[at] ?? "-")])),
  }));

it.each(Object.entries(reading))(
  "%s is read by its roles, each where it is held, and by no other",
  (field, letters) => {
    expect(said(mayRead[field as ProtectedFieldName])).toEqual(written(letters));
  },
);

describe.each(Object.entries(learning))("the fact of %s", (name, letters) => {
  const fact = name as ProtectedFact;

  it("is learned by its roles, each where it is held, and by no other", () => {
    expect(said(mayLearn[fact])).toEqual(written(letters));
  });

  it("is within the reach that statements are given of just those", () => {
    const isWithin: Rule = (principal, { sector = "", cluster = "", unit = "" }) => {
      const reach = reachOf(principal, fact);
      if (reach === "everywhere") return true;
      return reach.sectors.includes(sector) || reach.clusters.includes(cluster) || reach.units.includes(unit);
    };
    expect(said(isWithin)).toEqual(written(letters));
  });
});

it.each(Object.entries(doing))(
  "to %s is for its roles, each where it is held, and for no other",
  (action, letters) => {
    expect(said(mayDo[action as Action])).toEqual(written(letters));
  },
);

describe("nothing protected is for", () => {
  const everything = (may: (subject: SectorSubject) => (thing: string) => boolean) =>
    places.flatMap(([, subject]) => Object.keys(reading).map(may(subject)));

  it("the anonymous", () => {
    const seen = everything((subject) => (field) => mayRead[field as ProtectedFieldName](anonymous, subject));
    expect(seen).not.toContain(true);
    expect(mayIntrospect(anonymous)).toBe(false);
    for (const [, subject] of places)
      for (const action of Object.keys(doing))
        expect(mayDo[action as Action](anonymous, subject)).toBe(false);
  });

  it.each([
    "king",
    "constructor",
    "prototype",
    "sector-officer",
    "unit-officer",
    "sector-officer:court",
    "sector-officer:*",
    "unit-officer:u",
    "cluster-head:COURT",
    "unit-officer:COURT",
    "auditor:COURT",
    "administrator:COURT/u",
  ])("who holds %s, which is no role or none held there", (grant) => {
    const principal = principalWith(grant);
    const seen = everything((subject) => (field) => mayRead[field as ProtectedFieldName](principal, subject));
    expect(seen).not.toContain(true);
  });
});

it("a Justice officer writes nothing of the Courts, and a Courts officer nothing of Justice", () => {
  for (const [own, foreign] of [
    ["JUSTICE", "COURT"],
    ["COURT", "JUSTICE"],
  ] as const) {
    for (const role of ["sector-officer", "council-secretary"] as const) {
      expect(mayDo.record(holder(role, own), subjectIn(own, { unit: "u" }))).toBe(true);
      expect(mayDo.record(holder(role, own), subjectIn(foreign, { unit: "u", cluster: "c" }))).toBe(false);
    }
  }
});

it("who holds a role in two places reaches both, and what lies between neither gives", () => {
  const both = principalWith("unit-officer:COURT/u", "unit-officer:JUSTICE/v");
  expect(mayDo.record(both, subjectIn("COURT", { unit: "u" }))).toBe(true);
  expect(mayDo.record(both, subjectIn("JUSTICE", { unit: "v" }))).toBe(true);
  expect(mayDo.record(both, subjectIn("JUSTICE", { unit: "u" }))).toBe(false);
  expect(mayDo.record(both, subjectIn("COURT", { unit: "v" }))).toBe(false);
});
