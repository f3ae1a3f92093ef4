import { isErrorCode } from "../../platform/errors/error-catalogue";
import type { Answer } from "../../testing/ask";
import { askAsAuditor } from "../../testing/ask-graph";
import { placesOf } from "./places";

const filtered = (list: string, field: string, count = "totalCount") =>
  `found: ${list}(filter: { ${field}: $text }) { ${count} }`;
const inSector = (field: string) => `sectors(codes: [JUSTICE]) { ${field} }`;
const inSeason = (field: string) =>
  `courts { cluster(code: "spc-cluster-6") { season(year: 2021) { found: ${field} } } }`;
const ofUnit = (field: string, selection = "id") =>
  `justice { unit(code: "moj-dop") { found: ${field}(titleCodes: [$text]) { ${selection} } } }`;
const ofRecipient = (field: string, selection = "id") =>
  `node(id: "Person:nguyen-thi-thu-ha") { ... on Recipient { found: ${field}(titleCodes: [$text]) { ${selection} } } }`;
const flag = "GOVERNMENT_EMULATION_FLAG";
const ofTitles = (list: string, count = "totalCount") =>
  `found: ${list}(filter: { titleCodes: [$text] }) { ${count} }`;
const counted = (field: string, value = "$text") =>
  `found: statistics(groupBy: [], filter: { ${field}: ${value} }) { awards nominations }`;

/** What asks with a text in a place of the schema, and a text that finds something there. */
const places: Readonly<Record<string, readonly [ask: string, known: string]>> = {
  "AwardFilter.recipientId": [filtered("awards", "recipientId"), "Person:nguyen-thi-thu-ha"],
  "AwardFilter.search": [filtered("awards", "search"), "ha"],
  "AwardFilter.seasonId": [filtered("awards", "seasonId"), "JusticeClusterSeason:moj-cluster-1-2017"],
  "AwardFilter.titleCodes": [ofTitles("awards"), "COMMENDATION_CERTIFICATE"],
  "ClusterFilter.memberCode": [inSector(filtered("clusters", "memberCode")), "moj-gald"],
  "ClusterFilter.search": [inSector(filtered("clusters", "search")), "cum"],
  "ClusterSeason.awards(titleCodes)": [inSeason("awards(titleCodes: [$text]) { id }"), flag],
  "ClusterSeason.awardsConnection(titleCodes)": [
    inSeason("awardsConnection(titleCodes: [$text]) { totalCount }"),
    flag,
  ],
  "ClusterSeason.nominations(titleCodes)": [inSeason("nominations(titleCodes: [$text]) { id }"), flag],
  "ClusterSeason.nominationsConnection(titleCodes)": [
    inSeason("nominationsConnection(titleCodes: [$text]) { totalCount }"),
    flag,
  ],
  "ClusterSeason.nomineeCount(titleCodes)": [inSeason("nomineeCount(titleCodes: [$text])"), flag],
  "ClusterSeason.registrations(titleCodes)": [inSeason("registrations(titleCodes: [$text]) { id }"), flag],
  "ClusterSeason.registrationsConnection(titleCodes)": [
    inSeason("registrationsConnection(titleCodes: [$text]) { totalCount }"),
    flag,
  ],
  "DecisionFilter.search": [filtered("decisions", "search"), "tandtc"],
  "FindingFilter.search": [inSector(filtered("findings", "search")), "thi dua"],
  "InspectionFilter.unitCode": [inSector(filtered("inspections", "unitCode")), "cje-unknown-s4"],
  "MovementFilter.search": [inSector(filtered("movements", "search")), "nong thon"],
  "NominationFilter.nomineeId": [filtered("nominations", "nomineeId"), "JusticeUnit:moj-office"],
  "NominationFilter.seasonId": [
    filtered("nominations", "seasonId"),
    "JusticeClusterSeason:moj-cluster-1-2017",
  ],
  "NominationFilter.titleCodes": [ofTitles("nominations"), "JUSTICE_SECTOR_EMULATION_FLAG"],
  "NotAwardedFilter.titleCodes": [
    'found: notAwardedSince(year: 2020, asOf: "2025-07-01", filter: { titleCodes: [$text] }) { totalCount }',
    flag,
  ],
  "PersonFilter.search": [filtered("people", "search"), "thu ha"],
  "Query.decision(number)": ["found: decision(number: $text) { id }", "34-CT/TW"],
  "Query.eligibility(recipientId)": [
    'found: eligibility(recipientId: $text, titleCode: "GOVERNMENT_EMULATION_FLAG", year: 2021) { result }',
    "CourtUnit:spc-dop",
  ],
  "Query.eligibility(titleCode)": [
    'found: eligibility(recipientId: "CourtUnit:spc-dop", titleCode: $text, year: 2021) { result }',
    flag,
  ],
  "Query.enumLabels(names)": ["found: enumLabels(names: [$text]) { name }", "TitleFamily"],
  "Query.node(id)": [
    "found: node(id: $text) { ... on Decision { number } ... on Unit { name } }",
    "JusticeUnit:moj",
  ],
  "Query.title(code)": ["found: title(code: $text) { name }", flag],
  "Recipient.awards(titleCodes)": [ofRecipient("awards"), flag],
  "Recipient.awardsConnection(titleCodes)": [ofRecipient("awardsConnection", "totalCount"), flag],
  "Recipient.nominations(titleCodes)": [ofRecipient("nominations"), flag],
  "Recipient.nominationsConnection(titleCodes)": [ofRecipient("nominationsConnection", "totalCount"), flag],
  "Recipient.registrations(titleCodes)": [ofRecipient("registrations"), flag],
  "Recipient.registrationsConnection(titleCodes)": [
    ofRecipient("registrationsConnection", "totalCount"),
    flag,
  ],
  "RegistrationFilter.registrantId": [filtered("registrations", "registrantId"), "JusticeUnit:moj-office"],
  "RegistrationFilter.seasonId": [
    filtered("registrations", "seasonId"),
    "JusticeClusterSeason:moj-cluster-1-2017",
  ],
  "RegistrationFilter.titleCodes": [ofTitles("registrations"), flag],
  "Sector.cluster(code)": [inSector("found: cluster(code: $text) { name }"), "moj-cluster-1"],
  "Sector.unit(code)": [inSector("found: unit(code: $text) { name }"), "moj-gdcje"],
  "StatisticsFilter.seasonId": [counted("seasonId"), "JusticeClusterSeason:moj-cluster-1-2017"],
  "StatisticsFilter.titleCodes": [counted("titleCodes", "[$text]"), "JUSTICE_SECTOR_EMULATION_FLAG"],
  "StatisticsFilter.unitId": [counted("unitId"), "JusticeUnit:moj-office"],
  "TitleFilter.search": ["found: titles(filter: { search: $text }) { code }", "co"],
  "Unit.awards(titleCodes)": [ofUnit("awards"), flag],
  "Unit.awardsConnection(titleCodes)": [ofUnit("awardsConnection", "totalCount"), flag],
  "Unit.nominations(titleCodes)": [ofUnit("nominations"), flag],
  "Unit.nominationsConnection(titleCodes)": [ofUnit("nominationsConnection", "totalCount"), flag],
  "Unit.registrations(titleCodes)": [ofUnit("registrations"), flag],
  "Unit.registrationsConnection(titleCodes)": [ofUnit("registrationsConnection", "totalCount"), flag],
  "UnitFilter.parentCode": [inSector(filtered("units", "parentCode")), "moj"],
  "UnitFilter.provinceCode": [inSector(filtered("units", "provinceCode")), "bac-giang"],
  "UnitFilter.search": [inSector(filtered("units", "search")), "bo"],
};

const isSearch = (place: string) => place.endsWith(".search");

async function askWith(place: string, text: string): Promise<Answer<unknown>> {
  const [ask] = places[place] ?? [""];
  const type = isSearch(place) ? "String" : "ID!";
  const answer = await askAsAuditor(`query ($text: ${type}) { ${ask} }`, { text });
  for (const { extensions } of answer.errors ?? []) {
    expect(isErrorCode(extensions?.["code"])).toBe(true);
    expect(extensions?.["code"]).not.toBe("INTERNAL_SERVER_ERROR");
  }
  return answer;
}

/** The code of the only error, and the argument that it names. */
const refusalIn = ({ errors }: Answer<unknown>) =>
  errors?.map(({ extensions }) => [extensions?.["code"], extensions?.["argument"]]);

it("tries every place where the schema takes texts, but for cursors", () => {
  const cursors = /\(after\)$/;
  expect(placesOf(["ID", "String"]).filter((place) => !cursors.test(place))).toEqual(
    Object.keys(places).sort(),
  );
});

describe.each(Object.keys(places))("the text of %s", (place) => {
  const [, known = ""] = places[place] ?? [];

  it("finds what it names, and with a space at its end what no record is called", async () => {
    const found = await askWith(place, known);
    expect(found.errors).toBeUndefined();
    const nothing = await askWith(place, `${known}x-none`);
    const spaced = await askWith(place, `${known} `);
    if (isSearch(place) || place === "Query.decision(number)") expect(spaced).toEqual(found);
    else
      expect([spaced.data, spaced.errors?.[0]?.extensions?.["code"]]).toEqual([
        nothing.data,
        nothing.errors?.[0]?.extensions?.["code"],
      ]);
  });

  it("is refused with its place where one database would take it otherwise than another", async () => {
    for (const text of ["a\0", "\ud800", "JusticeUnit:moj\0", "JusticeUnit:\udc00moj"]) {
      const [[code, argument] = []] = refusalIn(await askWith(place, text)) ?? [];
      expect(code).toBe("BAD_USER_INPUT");
      expect(place).toContain(String(argument).split(".").at(-1)?.replace("[0]", ""));
    }
  });

  it.each([501, 400_000])("is refused when it has %d characters", async (length) => {
    for (const text of ["\u0301\u0323".repeat(length).slice(0, length), "x".repeat(length)]) {
      const { errors } = await askWith(place, text);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", measured: length } }]);
      expect(JSON.stringify(errors).length).toBeLessThan(1_000);
    }
  });
});

it.each(Object.keys(places).filter(isSearch))(
  "%s looks for twenty words, and refuses more",
  async (place) => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`).join(" ");
    expect((await askWith(place, words(20))).errors).toBeUndefined();
    expect((await askWith(place, words(21))).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", measured: 21, allowed: 20 } },
    ]);
  },
);
