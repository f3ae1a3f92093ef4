import { placesWith } from "./places";
import { refusalOfOperation } from "./refusal";

const inUnit = (field: string) => `justice { unit(code: "moj-dop") { ${field} } }`;

const named = ["asOf", "on", "conferredFrom", "conferredTo", "signedFrom", "signedTo"];

/** What asks with a day in a place of the schema. */
const places: Readonly<Record<string, (day: string) => string>> = {
  AwardFilter: (day) => `awards(filter: { conferredFrom: ${day} }) { totalCount }`,
  "AwardTitle.legalBases": (day) =>
    `title(code: "GOVERNMENT_EMULATION_FLAG") { legalBases(asOf: ${day}) { citation } }`,
  "AwardTitle.rules": (day) => `title(code: "GOVERNMENT_EMULATION_FLAG") { rules(asOf: ${day}) { code } }`,
  "ClusterSeason.rounds": (day) =>
    `courts { cluster(code: "spc-cluster-6") { season(year: 2021) { rounds(on: ${day}) { name } } } }`,
  DecisionFilter: (day) => `decisions(filter: { signedTo: ${day} }) { totalCount }`,
  "Person.positions": (day) =>
    `node(id: "Person:mai-luong-khoi") { ... on Person { positions(asOf: ${day}) { title } } }`,
  "Query.eligibilityRules": (day) => `eligibilityRules(asOf: ${day}) { code }`,
  "Query.notAwardedSince": (day) => `notAwardedSince(year: 2020, asOf: ${day}) { totalCount }`,
  TitleFilter: (day) => `titles(filter: { asOf: ${day} }) { code }`,
  "Unit.children": (day) => inUnit(`children(asOf: ${day}) { code }`),
  "Unit.childrenConnection": (day) => inUnit(`childrenConnection(asOf: ${day}) { totalCount }`),
  "Unit.predecessors": (day) => inUnit(`predecessors(asOf: ${day}) { code }`),
  "Unit.successors": (day) => inUnit(`successors(asOf: ${day}) { code }`),
  UnitFilter: (day) => `justice { units(filter: { asOf: ${day} }) { totalCount } }`,
};

const noDays = ["2020-02-31", "2021-02-29", "2020-2-3", "31/12/2020", "2020-01-01T00:00:00Z", "hôm qua", ""];
const whatADayIs = "is not a date; a date is a day written YYYY-MM-DD.";

describe("a day that is none", () => {
  it("is tried in every place where the schema takes days", () => {
    expect(Object.keys(places).sort()).toEqual(placesWith(named));
  });

  it.each(Object.keys(places))("is refused by %s, written in the document", async (place) => {
    for (const day of noDays) {
      const refusal = await refusalOfOperation({ query: `{ ${places[place]?.(JSON.stringify(day))} }` });
      expect(refusal).toMatchObject({ code: "INVALID_DATE", status: 200 });
      expect(refusal.message).toBe(`${JSON.stringify(day)} ${whatADayIs}`);
    }
  });

  it.each(Object.keys(places))("is refused by %s, given as a variable", async (place) => {
    for (const day of [...noDays, 20_200_131, { year: 2020 }]) {
      const query = `query ($day: Date!) { ${places[place]?.("$day")} }`;
      const refusal = await refusalOfOperation({ query, variables: { day } });
      expect(refusal).toMatchObject({ code: "INVALID_DATE", status: 200 });
      expect(refusal.message).toContain(`${JSON.stringify(day)} ${whatADayIs}`);
    }
  });

  it("is told as it was written when it is no text", async () => {
    const { message } = await refusalOfOperation({ query: `{ ${places["TitleFilter"]?.("20200131")} }` });
    expect(message).toBe(`20200131 ${whatADayIs}`);
  });
});
