import { ask } from "../../testing/ask-graph";
import { placesOf } from "./places";
import { refusalOfOperation } from "./refusal";

const inSeason = (field: string) =>
  `courts { cluster(code: "spc-cluster-6") { season(year: 2021) { ${field} } } }`;
const inUnit = (field: string) => `justice { unit(code: "moj-dop") { ${field} } }`;
const inPerson = (field: string) => `people(first: 1) { nodes { ${field} } }`;

describe("node refuses", () => {
  it.each([
    ["nonsense", /^This is not an id\. An id is a type's name, a colon and a code\.$/],
    ["", /is not an id/],
    [":d04", /is not an id/],
    ["Decision:", /is not an id/],
    ["Nope:x", /^This id names no type of records\.$/],
    ["__proto__:x", /^This id names no type of records\.$/],
    ["toString:x", /^This id names no type of records\.$/],
  ])("the id %j", async (id, message) => {
    const refusal = await refusalOfOperation({
      query: "query ($id: ID!) { node(id: $id) { id } }",
      variables: { id },
    });
    expect(refusal).toMatchObject({ code: "INVALID_ID", status: 200 });
    expect(refusal.message).toMatch(message);
  });
});

describe("an id of another type is refused in", () => {
  it.each([
    ["awards by recipient", '{ awards(filter: { recipientId: "Decision:d04" }) { totalCount } }'],
    ["awards by season", '{ awards(filter: { seasonId: "Decision:d04" }) { totalCount } }'],
    ["nominations by nominee", '{ nominations(filter: { nomineeId: "Decision:d04" }) { totalCount } }'],
    ["nominations by season", '{ nominations(filter: { seasonId: "Decision:d04" }) { totalCount } }'],
    ["registrations", '{ registrations(filter: { registrantId: "Decision:d04" }) { totalCount } }'],
    ["registrations by season", '{ registrations(filter: { seasonId: "Decision:d04" }) { totalCount } }'],
    ["statistics by unit", '{ statistics(groupBy: [YEAR], filter: { unitId: "Decision:d04" }) { awards } }'],
    [
      "statistics by season",
      '{ statistics(groupBy: [YEAR], filter: { seasonId: "Decision:d04" }) { awards } }',
    ],
    [
      "eligibility",
      '{ eligibility(recipientId: "Decision:d04", titleCode: "GOVERNMENT_EMULATION_FLAG", year: 2021) { result } }',
    ],
  ])("%s", async (_place, query) => {
    const refusal = await refusalOfOperation({ query });
    expect(refusal).toMatchObject({ code: "INVALID_ID", status: 200 });
    expect(refusal.message).toMatch(/^This is an id of Decision; an id of .+ belongs here\.$/);
  });
});

describe("what a code of no record names", () => {
  it.each([
    ["a decision by its id", '{ found: node(id: "Decision:d99") { id } }'],
    ["a unit by its id", '{ found: node(id: "JusticeUnit:nope") { ... on JusticeUnit { name } } }'],
    [
      "a season by its id",
      '{ found: node(id: "CourtClusterSeason:nope") { ... on ClusterSeason { year } } }',
    ],
    ["a title", '{ found: title(code: "NOPE") { name } }'],
    ["a decision by its number", '{ found: decision(number: "0/NOPE") { id } }'],
    ["a unit", '{ justice { found: unit(code: "nope") { name } } }'],
    ["a unit of the other sector", '{ justice { found: unit(code: "spc-dop") { name } } }'],
    ["a cluster", '{ courts { found: cluster(code: "nope") { name } } }'],
    [
      "a season of a year without one",
      '{ courts { cluster(code: "spc-cluster-6") { found: season(year: 1999) { year } } } }',
    ],
  ])("is null: %s", async (_what, query) => {
    const { data, errors } = await ask(query);
    expect(JSON.stringify(data)).toContain('"found":null');
    expect(errors).toBeUndefined();
  });
});

/** Where an id or a code goes in, with a question that puts `nope` there; null where one record is asked for. */
const places: Readonly<Record<string, readonly string[] | null>> = {
  "AwardFilter.recipientId": ['awards(filter: { recipientId: "JusticeUnit:nope" }) { totalCount }'],
  "AwardFilter.seasonId": [
    'awards(filter: { seasonId: "CourtClusterSeason:nope" }) { totalCount }',
    'sectors { awards(filter: { seasonId: "JusticeClusterSeason:nope" }) { totalCount } }',
  ],
  "AwardFilter.titleCodes": ['awards(filter: { titleCodes: ["nope"] }) { totalCount }'],
  "ClusterFilter.memberCode": ['sectors { clusters(filter: { memberCode: "nope" }) { totalCount } }'],
  "ClusterSeason.awards(titleCodes)": [inSeason('awards(titleCodes: ["nope"]) { id }')],
  "ClusterSeason.awardsConnection(titleCodes)": [
    inSeason('awardsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "ClusterSeason.nominations(titleCodes)": [inSeason('nominations(titleCodes: ["nope"]) { id }')],
  "ClusterSeason.nominationsConnection(titleCodes)": [
    inSeason('nominationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "ClusterSeason.nomineeCount(titleCodes)": [inSeason('nomineeCount(titleCodes: ["nope"])')],
  "ClusterSeason.registrations(titleCodes)": [inSeason('registrations(titleCodes: ["nope"]) { id }')],
  "ClusterSeason.registrationsConnection(titleCodes)": [
    inSeason('registrationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "InspectionFilter.unitCode": ['justice { inspections(filter: { unitCode: "nope" }) { totalCount } }'],
  "NominationFilter.nomineeId": [
    'nominations(filter: { nomineeId: "CourtUnit:nope" }) { totalCount }',
    'nominations(filter: { nomineeId: "Person:nope" }) { totalCount }',
  ],
  "NominationFilter.seasonId": [
    'nominations(filter: { seasonId: "CourtClusterSeason:nope" }) { totalCount }',
  ],
  "NominationFilter.titleCodes": ['nominations(filter: { titleCodes: ["nope"] }) { totalCount }'],
  "NotAwardedFilter.titleCodes": [
    'notAwardedSince(year: 2020, asOf: "2025-01-01", filter: { titleCodes: ["nope"] }) { totalCount }',
  ],
  "Query.decision(number)": null,
  "Query.eligibility(recipientId)": [
    'eligibility(recipientId: "CourtUnit:nope", titleCode: "GOVERNMENT_EMULATION_FLAG", year: 2021) { result }',
    'eligibility(recipientId: "Person:nope", titleCode: "NATIONAL_EMULATION_FIGHTER", year: 2021) { result }',
  ],
  "Query.eligibility(titleCode)": [
    'eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "nope", year: 2021) { result }',
  ],
  "Query.enumLabels(names)": ['enumLabels(names: ["nope"]) { name }'],
  "Query.node(id)": null,
  "Query.title(code)": null,
  "Recipient.awards(titleCodes)": [inPerson('awards(titleCodes: ["nope"]) { id }')],
  "Recipient.awardsConnection(titleCodes)": [
    inPerson('awardsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "Recipient.nominations(titleCodes)": [inPerson('nominations(titleCodes: ["nope"]) { id }')],
  "Recipient.nominationsConnection(titleCodes)": [
    inPerson('nominationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "Recipient.registrations(titleCodes)": [inPerson('registrations(titleCodes: ["nope"]) { id }')],
  "Recipient.registrationsConnection(titleCodes)": [
    inPerson('registrationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "RegistrationFilter.registrantId": [
    'registrations(filter: { registrantId: "CourtUnit:nope" }) { totalCount }',
  ],
  "RegistrationFilter.seasonId": [
    'registrations(filter: { seasonId: "CourtClusterSeason:nope" }) { totalCount }',
  ],
  "RegistrationFilter.titleCodes": ['registrations(filter: { titleCodes: ["nope"] }) { totalCount }'],
  "Sector.cluster(code)": null,
  "Sector.unit(code)": null,
  "StatisticsFilter.seasonId": [
    'statistics(groupBy: [YEAR], filter: { seasonId: "CourtClusterSeason:nope" }) { awards }',
  ],
  "StatisticsFilter.titleCodes": ['statistics(groupBy: [YEAR], filter: { titleCodes: ["nope"] }) { awards }'],
  "StatisticsFilter.unitId": [
    'statisticsConnection(groupBy: [YEAR], filter: { unitId: "CourtUnit:nope" }) { totalCount }',
  ],
  "Unit.awards(titleCodes)": [inUnit('awards(titleCodes: ["nope"]) { id }')],
  "Unit.awardsConnection(titleCodes)": [inUnit('awardsConnection(titleCodes: ["nope"]) { totalCount }')],
  "Unit.nominations(titleCodes)": [inUnit('nominations(titleCodes: ["nope"]) { id }')],
  "Unit.nominationsConnection(titleCodes)": [
    inUnit('nominationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "Unit.registrations(titleCodes)": [inUnit('registrations(titleCodes: ["nope"]) { id }')],
  "Unit.registrationsConnection(titleCodes)": [
    inUnit('registrationsConnection(titleCodes: ["nope"]) { totalCount }'),
  ],
  "UnitFilter.parentCode": ['courts { units(filter: { parentCode: "nope" }) { totalCount } }'],
  "UnitFilter.provinceCode": ['courts { units(filter: { provinceCode: "nope" }) { totalCount } }'],
};

describe("an id or a code that no record has, put in where it may not be", () => {
  it("is asked about at every place of the schema", () => {
    expect(Object.keys(places)).toEqual(placesOf(["ID"]));
  });

  it.each(Object.values(places).flatMap((questions) => questions ?? []))(
    "is told and not taken for one without records: %s",
    async (question) => {
      const refusal = await refusalOfOperation({ query: `{ ${question} }` });
      expect(refusal).toMatchObject({ code: "UNKNOWN_CODE", status: 200, ran: true });
    },
  );

  it("is told with what was found, in variables, too, and what is asked beside it is answered", async () => {
    const { data, errors } = await ask(
      `query ($filter: AwardFilter, $member: ID = "spc-dop") {
        awards(filter: $filter) { totalCount }
        courts { clusters(filter: { memberCode: $member }) { totalCount } }
        justice { clusters(filter: { memberCode: $member }) { totalCount } }
      }`,
      { filter: { recipientId: "CourtUnit:spc-dop1" } },
    );
    const counted = { clusters: { totalCount: expect.any(Number) as number } };
    expect(data).toEqual({
      awards: null,
      courts: counted,
      justice: { clusters: { totalCount: 0 } },
    });
    expect(errors).toEqual([
      {
        message: 'No record has the id "CourtUnit:spc-dop1".',
        path: ["awards"],
        extensions: {
          code: "UNKNOWN_CODE",
          argument: "filter.recipientId",
          found: "CourtUnit:spc-dop1",
          subgraph: "awards",
        },
      },
    ]);
  });

  it.each([
    ["a unit", 'courts { units(filter: { parentCode: "spc-dop1" }) { totalCount } }', "spc-dop"],
    ["a province", 'courts { units(filter: { provinceCode: "ha-noi1" }) { totalCount } }', "ha-noi"],
    [
      "a title by some of its words",
      'awards(filter: { titleCodes: ["GOVERNMENT_FLAG"] }) { totalCount }',
      "GOVERNMENT_EMULATION_FLAG",
    ],
  ])("is told with the code that was meant: %s", async (_what, question, meant) => {
    const { extensions } = await refusalOfOperation({ query: `{ ${question} }` });
    expect(extensions).toMatchObject({ suggestions: expect.arrayContaining([meant]) });
  });

  it("is not repeated where it may be a person's", async () => {
    const { message } = await refusalOfOperation({
      query: '{ awards(filter: { recipientId: "Person:nguyen-van-kin" }) { totalCount } }',
    });
    expect(message).toBe("No record has the id in `filter.recipientId`.");
  });
});
