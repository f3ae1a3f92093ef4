import { placesWith } from "./places";
import { refusalOfOperation } from "./refusal";

const inUnit = (field: string) => `{ justice { unit(code: "moj-dop") { ${field} { __typename } } } }`;
const inPerson = (field: string) => `{ people(first: 1) { nodes { ${field} { __typename } } } }`;
const inCluster = (field: string) => `{ courts { cluster(code: "spc-cluster-6") { ${field} { year } } } }`;
const inSector = (field: string) => `{ justice { ${field} { totalCount } } }`;

/** An operation that gives years to a place of the schema. */
const ofOneYear: Readonly<Record<string, (year: string) => string>> = {
  ClusterFilter: (year) => inSector(`clusters(filter: { ${year} })`),
  "EmulationCluster.season": (year) => inCluster(`season(${year})`),
  MovementFilter: (year) => inSector(`movements(filter: { ${year} })`),
  "Sector.scoringSchemes": (year) => `{ courts { scoringSchemes(${year}) { name } } }`,
  "Query.notAwardedSince": (year) => `{ notAwardedSince(${year}, asOf: "2025-07-01") { totalCount } }`,
  "Query.eligibility": (year) =>
    `{ eligibility(recipientId: "CourtUnit:spc-dop", titleCode: "GOVERNMENT_EMULATION_FLAG", ${year}) { result } }`,
};
const ofRanges: Readonly<Record<string, (years: string) => string>> = {
  AwardFilter: (years) => `{ awards(filter: { ${years} }) { totalCount } }`,
  DecisionFilter: (years) => `{ decisions(filter: { ${years} }) { totalCount } }`,
  "EmulationCluster.seasons": (years) => inCluster(`seasons(${years})`),
  FindingFilter: (years) => inSector(`findings(filter: { ${years} })`),
  InspectionFilter: (years) => inSector(`inspections(filter: { ${years} })`),
  NominationFilter: (years) => `{ nominations(filter: { ${years} }) { totalCount } }`,
  "Recipient.awards": (years) => inPerson(`awards(${years})`),
  "Recipient.awardsConnection": (years) => inPerson(`awardsConnection(${years})`),
  "Recipient.nominations": (years) => inPerson(`nominations(${years})`),
  "Recipient.nominationsConnection": (years) => inPerson(`nominationsConnection(${years})`),
  "Recipient.registrations": (years) => inPerson(`registrations(${years})`),
  "Recipient.registrationsConnection": (years) => inPerson(`registrationsConnection(${years})`),
  RegistrationFilter: (years) => `{ registrations(filter: { ${years} }) { totalCount } }`,
  StatisticsFilter: (years) => `{ statistics(groupBy: [YEAR], filter: { ${years} }) { awards } }`,
  "Unit.awards": (years) => inUnit(`awards(${years})`),
  "Unit.awardsConnection": (years) => inUnit(`awardsConnection(${years})`),
  "Unit.memberships": (years) => inUnit(`memberships(${years})`),
  "Unit.nominations": (years) => inUnit(`nominations(${years})`),
  "Unit.nominationsConnection": (years) => inUnit(`nominationsConnection(${years})`),
  "Unit.registrations": (years) => inUnit(`registrations(${years})`),
  "Unit.registrationsConnection": (years) => inUnit(`registrationsConnection(${years})`),
};

describe("a year that is none", () => {
  it("is tried in every place where the schema takes years", () => {
    expect([...Object.keys(ofOneYear), ...Object.keys(ofRanges)].sort()).toEqual(
      placesWith(["year", "fromYear", "toYear"]),
    );
  });

  it.each(Object.keys(ofOneYear))("is refused by %s", async (place) => {
    for (const year of [0, -2021, 99_999]) {
      const refusal = await refusalOfOperation({ query: ofOneYear[place]?.(`year: ${year}`) });
      expect(refusal).toMatchObject({ code: "INVALID_YEAR", status: 200 });
      expect(refusal.message).toBe(`\`year\` is ${year}; a year is between 1945 and 2100.`);
    }
  });

  it.each(Object.keys(ofRanges))("is refused at both ends of the range of %s", async (place) => {
    for (const [argument, year] of Object.entries({ fromYear: 0, toYear: 99_999 })) {
      const refusal = await refusalOfOperation({ query: ofRanges[place]?.(`${argument}: ${year}`) });
      expect(refusal).toMatchObject({ code: "INVALID_YEAR", status: 200 });
      expect(refusal.message).toBe(`\`${argument}\` is ${year}; a year is between 1945 and 2100.`);
    }
  });

  it.each(Object.keys(ofRanges))("is refused where the range of %s ends before it begins", async (place) => {
    const refusal = await refusalOfOperation({ query: ofRanges[place]?.("fromYear: 2021, toYear: 2017") });
    expect(refusal).toMatchObject({ code: "INVALID_YEAR", status: 200 });
    expect(refusal.message).toBe("`fromYear` 2021 is after `toYear` 2017.");
  });

  it("is refused before anything runs when it is no number of 32 bits", async () => {
    const refusal = await refusalOfOperation({ query: ofRanges["AwardFilter"]?.("fromYear: 20210000000") });
    expect(refusal).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED", status: 400, ran: false });
  });
});
