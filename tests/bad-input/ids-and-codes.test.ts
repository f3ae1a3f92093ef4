import { ask } from "../../testing/ask-graph";
import { refusalOfOperation } from "./refusal";

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

  it("has no records", async () => {
    const { data } = await ask('{ awards(filter: { recipientId: "JusticeUnit:nope" }) { totalCount } }');
    expect(data).toEqual({ awards: { totalCount: 0 } });
  });
});

describe("a code of no title is told with the nearest ones in", () => {
  const codes = 'titleCodes: ["GOVERNMENT_EMULATION_FLAGG"]';
  const inSeason = (field: string) =>
    `{ courts { cluster(code: "spc-cluster-6") { season(year: 2021) { ${field} } } } }`;
  const inUnit = (field: string) => `{ justice { unit(code: "moj-dop") { ${field} } } }`;

  it.each([
    ["awards", `{ awards(filter: { ${codes} }) { totalCount } }`],
    ["nominations", `{ nominations(filter: { ${codes} }) { totalCount } }`],
    ["registrations", `{ registrations(filter: { ${codes} }) { totalCount } }`],
    ["statistics", `{ statistics(groupBy: [YEAR], filter: { ${codes} }) { awards } }`],
    ["a unit's awards", inUnit(`awards(${codes}) { id }`)],
    ["a unit's nominations", inUnit(`nominations(${codes}) { id }`)],
    ["a unit's registrations", inUnit(`registrations(${codes}) { id }`)],
    ["a season's awards", inSeason(`awards(${codes}) { id }`)],
    ["a season's nominations", inSeason(`nominations(${codes}) { id }`)],
    ["a season's registrations", inSeason(`registrations(${codes}) { id }`)],
    ["a season's nominees", inSeason(`nomineeCount(${codes})`)],
    [
      "eligibility",
      '{ eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "GOVERNMENT_EMULATION_FLAGG", year: 2021) { result } }',
    ],
  ])("%s", async (_place, query) => {
    const refusal = await refusalOfOperation({ query });
    expect(refusal).toMatchObject({ code: "UNKNOWN_CODE", status: 200 });
    expect(refusal.message).toMatch(/"GOVERNMENT_EMULATION_FLAGG".*nearest: GOVERNMENT_EMULATION_FLAG/);
    expect(refusal.extensions).toMatchObject({
      found: "GOVERNMENT_EMULATION_FLAGG",
      suggestions: expect.arrayContaining(["GOVERNMENT_EMULATION_FLAG"]),
    });
  });
});
