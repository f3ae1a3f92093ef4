import type { AuditEntry } from "../../../platform/access/audit";
import { accessOf } from "../../../platform/access/testkit/access-of";
import { awardsFields, mayRead } from "../../access-policy";
import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aNomination, aPerson, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { awardsProtection } from "./awards-protection";

let graph: AwardsGraph;
const ofPerson = { recipientId: "Person:p1", recipientKind: "INDIVIDUAL", titleCode: "TITLE" };
const ofUnit = { recipientId: "CourtUnit:u1", recipientKind: "COLLECTIVE", titleCode: "TITLE" };
const seasonId = "CourtClusterSeason:c1-2021";
const revoked = { status: "REVOKED", revocationGround: "kê khai sai" };

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [aTitle({ code: "TITLE", recipientKinds: ["INDIVIDUAL", "COLLECTIVE"] })]);
  await graph.put(AwardTitleRow, [aTitle({ code: "LOWER" })]);
  await graph.put(PersonRow, [aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" })]);
  await graph.put(RegistrationRow, [aRegistration({ code: "rp", ...ofPerson, seasonId })]);
  await graph.put(NominationRow, [
    aNomination({ code: "np", ...ofPerson, seasonId, votesFor: 9 }),
    aNomination({ code: "nh", ...ofPerson, recipientKind: "HOUSEHOLD", votesFor: 8 }),
    aNomination({ code: "nu", ...ofUnit, seasonId, votesFor: 7 }),
  ]);
  await graph.put(AwardRow, [
    anAward({ code: "ap", ...ofPerson, ...revoked }),
    anAward({ code: "au", ...ofUnit, ...revoked }),
    anAward({ code: "al", ...ofPerson, titleCode: "LOWER", nominationCode: "np" }),
  ]);
});
afterAll(() => graph.close());

/** What both executions say alike: data, and for each error its path and code. */
async function answer(operation: string, roles: readonly string[] = []) {
  const audit: AuditEntry[] = [];
  const access = accessOf(roles, (entry) => audit.push(entry));
  const answers = await graph.answers(operation, access);
  await new Promise(setImmediate);
  const [one, other] = answers.map(({ data, errors = [] }) => ({
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors.map(({ path, extensions }) => [path?.join("."), extensions["code"]]),
  }));
  expect(one).toEqual(other);
  if (!one) throw new Error("no answer");
  return { ...one, messages: answers[1]?.errors?.map(({ message }) => message) ?? [], audit };
}

const nomination = (code: string, fields: string) =>
  `{ node(id: "Nomination:${code}") { ... on Nomination { state ${fields} } } }`;

it("the guard of each protected field asks the very rule of the policy", () => {
  const asked = Object.entries(awardsProtection.fields).map(([name, field]) => [name, field.mayRead]);
  const ofPolicy = Object.entries(mayRead).filter(([name]) => Object.hasOwn(awardsFields, name));
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(ofPolicy));
});

describe("a protected field", () => {
  it("is null to the anonymous, with an error that says which roles it is for, beside all that is public", async () => {
    const { data, errors, messages } = await answer(nomination("np", "ballot { votesFor } nominee { id }"));
    expect(data).toEqual({ node: { state: "VOTED", ballot: null, nominee: null } });
    expect(errors).toEqual([
      ["node.ballot", "UNAUTHENTICATED"],
      ["node.nominee", "UNAUTHENTICATED"],
    ]);
    expect(messages[0]).toBe(
      "Nomination.ballot of a person is for these roles only, held where the record lies: cluster-head, " +
        "sector-officer, council-secretary, administrator, auditor. Send a token of somebody who holds one.",
    );
  });

  it.each([
    ["the role is held elsewhere", "sector-officer:JUSTICE"],
    ["the role is held in another cluster", "cluster-head:COURT/c2"],
    ["the role is another", "unit-officer:COURT/u1"],
  ])("is refused where %s", async (_why, role) => {
    expect(await answer(nomination("np", "ballot { votesFor }"), [role])).toMatchObject({
      data: { node: { ballot: null } },
      errors: [["node.ballot", "FORBIDDEN"]],
    });
  });

  it.each(["sector-officer:COURT", "cluster-head:COURT/c1", "auditor"])("is answered to %s", async (role) => {
    expect(await answer(nomination("np", "ballot { votesFor } nominee { id }"), [role])).toMatchObject({
      data: { node: { ballot: { votesFor: 9 }, nominee: { id: "Person:p1" } } },
      errors: [],
    });
  });

  it("is public where it is a unit's, and a household's is not", async () => {
    const [unit, household] = [
      nomination("nu", "ballot { votesFor }"),
      nomination("nh", "ballot { votesFor }"),
    ];
    expect(await answer(unit)).toMatchObject({ data: { node: { ballot: { votesFor: 7 } } }, errors: [] });
    expect(await answer(household)).toMatchObject({ errors: [["node.ballot", "UNAUTHENTICATED"]] });
    const grounds = `{ a: node(id: "Award:ap") { ...G } b: node(id: "Award:au") { ...G } }
      fragment G on Award { status revocation { ground } }`;
    expect(await answer(grounds)).toMatchObject({
      data: {
        a: { status: "REVOKED", revocation: { ground: null } },
        b: { status: "REVOKED", revocation: { ground: "kê khai sai" } },
      },
      errors: [["a.revocation.ground", "UNAUTHENTICATED"]],
    });
  });

  it.each([
    ["under another name", nomination("np", "x: ballot { votesFor }"), "node.x"],
    [
      "in a fragment",
      `${nomination("np", "...B")} fragment B on Nomination { ballot { votesFor } }`,
      "node.ballot",
    ],
    [
      "as an entity",
      entity("Nomination:np", "... on Nomination { ballot { votesFor } }"),
      "_entities.0.ballot",
    ],
    [
      "by its interface",
      entity("Person:p1", "... on Recipient { registrations { id } }"),
      "_entities.0.registrations",
    ],
    ["in a list", "{ nominations(filter: { sectors: [COURT] }) { nodes { ballot { votesFor } } } }", null],
    [
      "beside a question about the schema",
      `{ __schema { queryType { name } } ${nomination("np", "ballot { votesFor }").slice(1)}`,
      "node.ballot",
    ],
    [
      "on a condition",
      `query ($no: Boolean = false) ${nomination("np", "ballot @skip(if: $no) { votesFor }")}`,
      "node.ballot",
    ],
    [
      "of an award",
      `{ node(id: "TitleRegistration:rp") { ... on TitleRegistration { registrant { id } } } }`,
      "node.registrant",
    ],
  ])("is refused however it is asked for: %s", async (_how, operation, path) => {
    const { data, errors } = await answer(operation);
    expect(errors.length).toBeGreaterThan(0);
    for (const [, code] of errors) expect(code).toBe("UNAUTHENTICATED");
    if (path !== null) expect(errors.map(([at]) => at)).toEqual([path]);
    expect(JSON.stringify(data)).not.toMatch(/"votesFor":[89]|Person:p1|"id":"TitleRegistration/);
  });

  it.each([
    [
      "nominations of a person",
      '{ nominations(filter: { nomineeId: "Person:p1" }) { totalCount } }',
      "nominations",
    ],
    [
      "registrations of one",
      '{ registrations(filter: { registrantId: "Person:p1" }) { totalCount } }',
      "registrations",
    ],
    [
      "whether one is eligible",
      '{ eligibility(recipientId: "Person:p1", titleCode: "TITLE", year: 2021) { result } }',
      "eligibility",
    ],
  ])(
    "that asks for %s is refused alike for one who is on record and one who is not",
    async (_what, operation, field) => {
      const refused = { data: { [field]: null }, errors: [[field, "FORBIDDEN"]] };
      expect(await answer(operation, ["sector-officer:JUSTICE"])).toMatchObject(refused);
      const other = operation.replace("Person:p1", "Person:nobody");
      expect(await answer(other, ["sector-officer:JUSTICE"])).toMatchObject(refused);
      expect(await answer(other, ["sector-officer:COURT"])).toMatchObject(refused);
      expect(await answer(operation, ["sector-officer:COURT"])).toMatchObject({ errors: [] });
      const wrong = operation.replace("Person:p1", "nobody");
      expect((await answer(wrong)).errors).toEqual([[field, "INVALID_ID"]]);
      const unit = operation.replace("Person:p1", "CourtUnit:u1");
      expect((await answer(unit)).errors).toEqual([]);
    },
  );

  it("that would name whom a nomination is of by another award is null without an error, and written down", async () => {
    const link = `{ node(id: "Award:al") { ... on Award { nomination { id } } } }`;
    const { data, errors, audit } = await answer(link, ["sector-officer:JUSTICE"]);
    expect([data, errors]).toEqual([{ node: { nomination: null } }, []]);
    expect(audit).toContainEqual(
      expect.objectContaining({ field: "Award.nomination", records: ["Nomination:np"], count: 2 }),
    );
    expect(await answer(link, ["sector-officer:COURT"])).toMatchObject({
      data: { node: { nomination: { id: "Nomination:np" } } },
    });
    expect(await answer(nomination("np", "award { id }"))).toMatchObject({
      data: { node: { award: null } },
      errors: [],
    });
  });

  it("is written down when it is refused: who, what, and of which records, in one entry a field", async () => {
    const { audit } = await answer(
      "{ nominations(filter: { sectors: [COURT] }) { nodes { ballot { votesFor } nominee { id } } } }",
      ["sector-officer:JUSTICE"],
    );
    const records = ["Nomination:nh", "Nomination:np"];
    const refused = { principal: "tester", principalKind: "person", decision: "refused" };
    // Both executions have asked.
    for (const field of ["Nomination.ballot", "Nomination.nominee"]) {
      const entries = audit.filter((entry) => entry.field === field);
      expect(entries.flatMap((entry) => entry.records)).toEqual(records);
      expect(entries.map((entry) => entry.count)).toEqual([4]);
      for (const entry of entries) expect(entry).toMatchObject(refused);
    }
  });
});

function entity(id: string, fields: string): string {
  const typeName = id.slice(0, id.indexOf(":"));
  return `{ _entities(representations: [{ __typename: "${typeName}", id: "${id}" }]) { ${fields} } }`;
}
