import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { DecisionRow } from "../decisions/decision.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aNomination, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { AwardRow } from "./award.entity";

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG", level: "GOVERNMENT" }),
    aTitle({ code: "CERTIFICATE", level: "GRASSROOTS", family: "COMMENDATION_FORM" }),
  ]);
  await graph.put(PersonRow, [aPerson({ code: "ha", fullName: "Nguyễn Thị Thu Hà", sex: "FEMALE" })]);
  await graph.put(DecisionRow, [
    aDecision({ code: "d1", number: "1", signedOn: "2021-09-02" }),
    aDecision({ code: "d2", number: "2" }),
  ]);
  await graph.put(NominationRow, [
    aNomination({ code: "n1", titleCode: "FLAG", votesFor: 8, eligibleVoters: 12 }),
  ]);
  await graph.put(AwardRow, [
    anAward({
      code: "a1",
      titleCode: "FLAG",
      year: 2021,
      conferredOn: "2021-10-01",
      recipientId: "CourtUnit:dop",
      seasonId: "CourtClusterSeason:c6-2021",
      decisionCode: "d1",
      nominationCode: "n1",
    }),
    anAward({
      code: "a2",
      titleCode: "CERTIFICATE",
      year: 2020,
      conferredOn: "2020-05-29",
      sector: "JUSTICE",
      recipientId: "Person:ha",
      recipientKind: "INDIVIDUAL",
      recipientName: "Nguyễn Thị Thu Hà",
      recipientPosition: "Phó Vụ trưởng",
      recipientPostLevel: "DEPARTMENT",
      reason: "Điển hình tiên tiến",
    }),
    anAward({
      code: "a3",
      titleCode: "FLAG",
      year: 2021,
      recipientName: "Tòa án A",
      sector: "JUSTICE",
      status: "REVOKED",
      revokedOn: "2022-03-01",
      revocationDecisionCode: "d2",
      revocationGround: "Khai gian",
    }),
    anAward({
      code: "a4",
      titleCode: "CERTIFICATE",
      year: 2018,
      recipientId: "CourtUnit:dop",
      recipientName: "Ban Nội chính",
    }),
  ]);
});
afterAll(() => graph.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
}
const codesOf = ({ nodes }: Page) => nodes.map(({ id }) => id.slice("Award:".length));

describe("awards", () => {
  it.each([
    ["{}", ["a1", "a3", "a2", "a4"]],
    ["{ sectors: [JUSTICE] }", ["a3", "a2"]],
    ["{ sectors: [] }", []],
    ["{ fromYear: 2020, toYear: 2020 }", ["a2"]],
    ["{ toYear: 2020 }", ["a2", "a4"]],
    ['{ titleCodes: ["FLAG"] }', ["a1", "a3"]],
    ["{ levels: [GRASSROOTS] }", ["a2", "a4"]],
    ['{ levels: [GRASSROOTS], titleCodes: ["FLAG"] }', []],
    ["{ recipientKinds: [INDIVIDUAL] }", ["a2"]],
    ["{ recipientPostLevels: [DEPARTMENT, MINISTRY] }", ["a2"]],
    ["{ recipientPostLevels: [DIRECT_WORKER] }", []],
    ["{ recipientPostLevels: [] }", []],
    ['{ recipientPostLevels: [DEPARTMENT], search: "thu ha" }', ["a2"]],
    ['{ recipientPostLevels: [DEPARTMENT], conferredTo: "2021-12-31" }', ["a2"]],
    ['{ recipientId: "CourtUnit:dop" }', ["a1", "a4"]],
    ['{ recipientId: "CourtUnit:dop", fromYear: 2019 }', ["a1"]],
    ['{ seasonId: "CourtClusterSeason:c6-2021" }', ["a1"]],
    ["{ status: REVOKED }", ["a3"]],
    ['{ conferredFrom: "2021-10-01" }', ["a1"]],
    ['{ conferredTo: "2021-09-30" }', ["a2"]],
    ['{ conferredFrom: "2020-05-29", conferredTo: "2020-05-29", sectors: [JUSTICE] }', ["a2"]],
    ['{ conferredFrom: "2020-01-01", recipientId: "CourtUnit:dop" }', ["a1"]],
    ['{ conferredFrom: "2020-01-01", search: "thu ha" }', ["a2"]],
    ['{ decisionSignedFrom: "2021-09-02" }', ["a1"]],
    ['{ decisionSignedTo: "2021-09-02" }', ["a1"]],
    ['{ decisionSignedFrom: "2021-09-03" }', []],
    ['{ decisionSignedTo: "2021-12-31", conferredTo: "2021-09-30" }', []],
    ['{ decisionSignedTo: "2021-12-31", conferredTo: "2021-10-01" }', ["a1"]],
    ['{ decisionSignedTo: "2021-12-31", recipientId: "CourtUnit:dop" }', ["a1"]],
    ['{ decisionSignedTo: "2021-12-31", search: "vu a" }', ["a1"]],
    ['{ decisionSignedTo: "2021-12-31", sectors: [JUSTICE] }', []],
    ['{ search: "thu ha" }', ["a2"]],
    ['{ search: "dien HINH pho" }', ["a2"]],
    ['{ search: "inh" }', []],
  ])("with the filter %s are those that fit it, newest first", async (filter, expected) => {
    const { awards } = await graph.ask<{ awards: Page }>(
      `{ awards(filter: ${filter}) { totalCount nodes { id } } }`,
    );
    expect(codesOf(awards)).toEqual(expected);
    expect(awards.totalCount).toBe(expected.length);
  });

  it.each([
    ['{ titleCodes: ["FLAGG"] }', "UNKNOWN_CODE"],
    ['{ recipientId: "Decision:d1" }', "INVALID_ID"],
    ['{ recipientId: "dop" }', "INVALID_ID"],
    ['{ seasonId: "CourtCluster:c6" }', "INVALID_ID"],
    ["{ fromYear: 1900 }", "INVALID_YEAR"],
    ['{ conferredFrom: "2021-02-01", conferredTo: "2021-01-31" }', "INVALID_DATE"],
    ['{ decisionSignedFrom: "2021-02-01", decisionSignedTo: "2021-01-31" }', "INVALID_DATE"],
  ])("refuse the filter %s with %s", async (filter, code) => {
    expect(await graph.errorCodes(`{ awards(filter: ${filter}) { totalCount } }`)).toEqual([code]);
  });

  it.each([
    ["NEWEST", ["a1", "a3", "a2", "a4"]],
    ["CONFERRED_ON", ["a1", "a2", "a3", "a4"]],
    ["TITLE_RANK", ["a1", "a3", "a2", "a4"]],
    ["NAME", ["a4", "a2", "a3", "a1"]],
  ])("in the order %s are all of them, page by page", async (order, expected) => {
    const seen: string[] = [];
    for (let after = "null"; ;) {
      const { awards } = await graph.ask<{
        awards: Page & { pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        `{ awards(orderBy: ${order}, first: 1, after: ${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      seen.push(...codesOf(awards));
      if (!awards.pageInfo.hasNextPage) break;
      after = JSON.stringify(awards.pageInfo.endCursor);
    }
    expect(seen).toEqual(expected);
  });

  it("do not begin at a cursor of another order", async () => {
    const { awards } = await graph.ask<{ awards: { pageInfo: { endCursor: string } } }>(
      "{ awards(first: 1) { pageInfo { endCursor } } }",
    );
    for (const order of ["CONFERRED_ON", "TITLE_RANK", "NAME"]) {
      const after = JSON.stringify(awards.pageInfo.endCursor);
      expect(await graph.errorCodes(`{ awards(orderBy: ${order}, after: ${after}) { totalCount } }`)).toEqual(
        ["INVALID_CURSOR"],
      );
    }
  });

  it("of a sector are its own, whatever other sectors the filter names", async () => {
    const { sector } = await graph.ask<{ sector: Record<string, Page> }>(
      `{ sector(code: JUSTICE) {
        all: awards { totalCount nodes { id } }
        flags: awards(filter: { sectors: [JUSTICE, COURT], titleCodes: ["FLAG"] }) { totalCount nodes { id } }
        others: awards(filter: { sectors: [COURT] }) { totalCount nodes { id } }
      } }`,
    );
    expect(Object.values(sector).map(codesOf)).toEqual([["a3", "a2"], ["a3"], []]);
  });

  it("are counted only when the total is asked for", async () => {
    await graph.ask("{ awards { nodes { id } pageInfo { hasNextPage } } }");
    expect(graph.statements()).toEqual(["award.page"]);
  });
});

describe("an award", () => {
  it("leads to its title, recipient, season, decision and nomination", async () => {
    expect(
      await graph.ask(
        `{ node(id: "Award:a1") { ... on Award {
          title { code } recipient { __typename id } season { __typename id } decision { number }
          nomination { ballot { votesFor eligibleVoters secret } award { id } } revocation { on }
        } } }`,
      ),
    ).toEqual({
      node: {
        title: { code: "FLAG" },
        recipient: { __typename: "CourtUnit", id: "CourtUnit:dop" },
        season: { __typename: "CourtClusterSeason", id: "CourtClusterSeason:c6-2021" },
        decision: { number: "1" },
        nomination: { ballot: { votesFor: 8, eligibleVoters: 12, secret: null }, award: { id: "Award:a1" } },
        revocation: null,
      },
    });
  });

  it("tells how it was revoked", async () => {
    const { node } = await graph.ask<{ node: unknown }>(
      '{ node(id: "Award:a3") { ... on Award { status recipient { id } revocation { on ground decision { number } } } } }',
    );
    expect(node).toEqual({
      status: "REVOKED",
      recipient: null,
      revocation: { on: "2022-03-01", ground: "Khai gian", decision: { number: "2" } },
    });
  });

  it("keeps the recipient's name beside the recipient", async () => {
    const { node } = await graph.ask<{ node: unknown }>(
      '{ node(id: "Award:a2") { ... on Award { recipientName recipientPosition recipientPostLevel recipient { ... on Person { fullName sex } } } } }',
    );
    expect(node).toEqual({
      recipientName: "Nguyễn Thị Thu Hà",
      recipientPosition: "Phó Vụ trưởng",
      recipientPostLevel: "DEPARTMENT",
      recipient: { fullName: "Nguyễn Thị Thu Hà", sex: "FEMALE" },
    });
  });
});

describe("a nomination", () => {
  it("has no ballot where nothing is known of one", async () => {
    await graph.put(NominationRow, [aNomination({ code: "n2", titleCode: "FLAG", state: "PROPOSED" })]);
    expect(
      await graph.ask(
        '{ node(id: "Nomination:n2") { ... on Nomination { ballot { passed } award { id } } } }',
      ),
    ).toEqual({
      node: { ballot: null, award: null },
    });
  });
});
