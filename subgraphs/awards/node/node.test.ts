import { accessOf } from "../../../platform/access/testkit/access-of";
import { sharedRecordTypes } from "../../shared-record-types";
import { AuthorityRow } from "../authorities/authority.entity";
import { AwardRow } from "../awards/award.entity";
import { DecisionRow } from "../decisions/decision.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { EligibilityRuleRow } from "../eligibility/eligibility-rule.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import {
  aDecision,
  aLegalBasis,
  anAward,
  aNomination,
  aPerson,
  aRegistration,
  aRule,
  aTitle,
} from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { LegalBasisRow } from "../titles/legal-basis.entity";

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [aTitle({ code: "FLAG" })]);
  await graph.put(AuthorityRow, [
    {
      ...{ code: "government", name: "Chính phủ", kind: "GOVERNMENT" },
      ...{ sourceCodes: ["S1"], inferred: false },
    },
  ]);
  await graph.put(EligibilityRuleRow, [aRule({ code: "rule1", titleCodes: ["FLAG"] })]);
  await graph.put(LegalBasisRow, [aLegalBasis({ code: "basis1", titleCode: "FLAG" })]);
  await graph.put(PersonRow, [aPerson({ code: "p1", fullName: "Trần Quốc Việt" })]);
  await graph.put(DecisionRow, [aDecision({ code: "d1" })]);
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Bài báo" }]);
  await graph.put(RegistrationRow, [aRegistration({ code: "r1", titleCode: "FLAG" })]);
  await graph.put(NominationRow, [aNomination({ code: "n1", titleCode: "FLAG" })]);
  await graph.put(AwardRow, [anAward({ code: "a1", titleCode: "FLAG" })]);
});
afterAll(() => graph.close());

const own = [
  "AwardTitle:FLAG",
  "Authority:government",
  "EligibilityRule:rule1",
  "LegalBasis:basis1",
  "Person:p1",
  "Decision:d1",
  "SourceDocument:S1",
  "TitleRegistration:r1",
  "Nomination:n1",
  "Award:a1",
];
const sectors = [
  "CourtSector:COURT",
  "Province:ha-noi",
  "JusticeUnit:moj",
  "CourtUnit:spc-dop",
  "CourtCluster:spc-cluster-6",
  "CourtClusterSeason:spc-cluster-6-2021",
];
const node = (id: string) => `{ node(id: "${id}") { __typename id } }`;
const typeOf = (id: string) => id.slice(0, id.indexOf(":"));

describe("a node", () => {
  it.each([...own, ...sectors])("is %s under its own type", async (id) => {
    expect(await graph.ask(node(id))).toEqual({ node: { __typename: typeOf(id), id } });
  });

  it.each(own.map((id) => `${typeOf(id)}:none`))("is null where none is %s", async (id) => {
    expect(await graph.ask(node(id))).toEqual({ node: null });
  });

  it("is null of a type that all sectors share, for a gateway that asks no further", async () => {
    for (const type of sharedRecordTypes) expect(await graph.ask(node(`${type}:f1`))).toEqual({ node: null });
  });

  it.each(["spc-dop", "CourtUnit", ":spc-dop", "CourtUnit:", "Martian:x", "Ballot:x", "toString:x"])(
    "is an error where %s is no id",
    async (id) => {
      expect(await graph.errorCodes(node(id))).toEqual(["INVALID_ID"]);
    },
  );

  it("is found by several ids at once with one statement a type", async () => {
    await graph.ask(
      `{ ${["p1", "p2", "p3"].map((code) => `${code}: node(id: "Person:${code}") { id }`).join(" ")} }`,
    );
    expect(graph.statements()).toEqual(["person.byCodes"]);
  });
});

describe("an entity of the federation", () => {
  const entities =
    "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Node { id } ... on Sector { code } } }";
  const of = (id: string) => ({ __typename: typeOf(id), id });

  it("is found by its key", async () => {
    const { _entities } = await graph.ask<{ _entities: unknown }>(entities, {
      of: [...own, ...sectors].map(of),
    });
    expect(_entities).toEqual(
      [...own, ...sectors].map((id) => (id === "CourtSector:COURT" ? { ...of(id), code: "COURT" } : of(id))),
    );
  });

  it("is found by another key", async () => {
    const of = [
      { __typename: "AwardTitle", code: "FLAG" },
      { __typename: "JusticeSector", code: "JUSTICE" },
    ];
    expect(await graph.ask(entities, { of })).toEqual({
      _entities: [
        { __typename: "AwardTitle", id: "AwardTitle:FLAG" },
        { __typename: "JusticeSector", id: "JusticeSector:JUSTICE", code: "JUSTICE" },
      ],
    });
  });

  it("is null where there is none", async () => {
    expect(await graph.ask(entities, { of: [of("Person:none"), of("Award:none")] })).toEqual({
      _entities: [null, null],
    });
  });
});

describe("what is no entity of the federation", () => {
  const asked = async (representation: string) => {
    const answers = await graph.answers(
      `{ _entities(representations: [${representation}]) { __typename } }`,
      accessOf(["auditor"]),
    );
    return answers.map(({ errors }) => errors?.map(({ extensions }) => extensions["code"]));
  };

  it.each([
    "5",
    '"Person:p1"',
    "[]",
    "{}",
    "{ __typename: 5 }",
    '{ __typename: "Ship", id: "Ship:1" }',
    '{ __typename: "PageInfo" }',
    '{ __typename: "toString" }',
    '{ __typename: "Person" }',
    '{ __typename: "Person", id: null }',
    '{ __typename: "Person", id: 5 }',
    '{ __typename: "Person", id: { a: "Person:p1" } }',
    '{ __typename: "JusticeUnit", id: ["JusticeUnit:moj"] }',
    '{ __typename: "Unit", id: true }',
    '{ __typename: "AwardTitle", code: 5 }',
    '{ __typename: "AwardTitle", code: null, id: null }',
    '{ __typename: "CourtSector", code: "MARTIAN" }',
    `{ __typename: "Person", id: "Person:${"x".repeat(300)}" }`,
    `{ __typename: "JusticeUnit", id: "JusticeUnit:${"x".repeat(300)}" }`,
  ])("is refused, whoever runs the operation: %s", async (representation) => {
    const code = ["BAD_USER_INPUT"];
    expect(await asked(representation)).toEqual([code, code]);
  });
});

describe("sectors", () => {
  it("are references in the order of their list", async () => {
    expect(
      await graph.ask("{ sectors { __typename code } court: sectors(codes: [COURT, COURT]) { code } }"),
    ).toEqual({
      sectors: [
        { __typename: "JusticeSector", code: "JUSTICE" },
        { __typename: "CourtSector", code: "COURT" },
      ],
      court: [{ code: "COURT" }],
    });
  });
});

describe("a citation", () => {
  it("leads to its document, all of them with one statement", async () => {
    const sources = "sources { document { id title } inferred note }";
    const { award, nomination } = await graph.ask<{ award: unknown; nomination: unknown }>(
      `{ award: node(id: "Award:a1") { ... on Award { ${sources} } } nomination: node(id: "Nomination:n1") { ... on Nomination { ${sources} } } }`,
    );
    const cited = {
      sources: [{ document: { id: "SourceDocument:S1", title: "Bài báo" }, inferred: false, note: null }],
    };
    expect([award, nomination]).toEqual([cited, cited]);
    expect(graph.statements().filter((name) => name === "document.byCodes")).toHaveLength(1);
  });
});
