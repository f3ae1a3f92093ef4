import { ask } from "../../testing/ask-graph";
import { placesWith } from "./places";
import { refusalOfOperation } from "./refusal";

const inSector = (field: string, args: string) =>
  `{ sectors(codes: [JUSTICE]) { ${field}(${args}) { totalCount pageInfo { endCursor } } } }`;
const atRoot = (field: string, args: string) => `{ ${field}(${args}) { totalCount pageInfo { endCursor } } }`;

const page = "{ totalCount pageInfo { endCursor } }";
const inSeason = (field: string, args: string) =>
  `{ courts { cluster(code: "spc-cluster-6") { season(year: 2021) { ${field}(${args}) ${page} } } } }`;
const inPerson = (field: string, args: string) =>
  `{ people(first: 1) { nodes { ${field}(${args}) ${page} } } }`;
const inUnit = (field: string, args: string) =>
  `{ justice { unit(code: "moj-dop") { ${field}(${args}) ${page} } } }`;

/** The lists of the graph that are read in pages. */
const lists: Readonly<Record<string, (args: string) => string>> = {
  "ClusterSeason.awardsConnection": (args) => inSeason("awardsConnection", args),
  "ClusterSeason.findingsConnection": (args) => inSeason("findingsConnection", args),
  "ClusterSeason.nominationsConnection": (args) => inSeason("nominationsConnection", args),
  "ClusterSeason.registrationsConnection": (args) => inSeason("registrationsConnection", args),
  "Conference.findingsConnection": (args) =>
    `{ courts { cluster(code: "spc-cluster-6") { season(year: 2021) { conferences { findingsConnection(${args}) ${page} } } } } }`,
  "Decision.awardsConnection": (args) =>
    `{ decisions(first: 1) { nodes { awardsConnection(${args}) ${page} } } }`,
  "Inspection.findingsConnection": (args) =>
    `{ justice { inspections(first: 1) { nodes { findingsConnection(${args}) ${page} } } } }`,
  "Query.awards": (args) => atRoot("awards", args),
  "Query.decisions": (args) => atRoot("decisions", args),
  "Query.nominations": (args) => atRoot("nominations", args),
  "Query.notAwardedSince": (args) => atRoot("notAwardedSince", `year: 2020, asOf: "2025-07-01", ${args}`),
  "Query.people": (args) => atRoot("people", args),
  "Query.registrations": (args) => atRoot("registrations", args),
  "Query.sourceDocumentsConnection": (args) => atRoot("sourceDocumentsConnection", args),
  "Query.statisticsConnection": (args) => atRoot("statisticsConnection", `groupBy: [YEAR], ${args}`),
  "Recipient.awardsConnection": (args) => inPerson("awardsConnection", args),
  "Recipient.nominationsConnection": (args) => inPerson("nominationsConnection", args),
  "Recipient.registrationsConnection": (args) => inPerson("registrationsConnection", args),
  "Sector.awards": (args) => inSector("awards", args),
  "Sector.clusters": (args) => inSector("clusters", args),
  "Sector.findings": (args) => inSector("findings", args),
  "Sector.inspections": (args) => inSector("inspections", args),
  "Sector.movements": (args) => inSector("movements", args),
  "Sector.units": (args) => inSector("units", args),
  "Unit.awardsConnection": (args) => inUnit("awardsConnection", args),
  "Unit.childrenConnection": (args) => inUnit("childrenConnection", args),
  "Unit.conferencesConnection": (args) => inUnit("conferencesConnection", args),
  "Unit.findingsConnection": (args) => inUnit("findingsConnection", args),
  "Unit.inspectionsConnection": (args) => inUnit("inspectionsConnection", args),
  "Unit.nominationsConnection": (args) => inUnit("nominationsConnection", args),
  "Unit.registrationsConnection": (args) => inUnit("registrationsConnection", args),
};

const endOfFirst = async (list: string): Promise<string> => {
  const { data } = await ask<object>(lists[list]?.("first: 1") ?? "");
  return /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? "";
};
const after = (list: string, cursor: string) => ({
  query: lists[list]?.(`after: ${JSON.stringify(cursor)}`),
});

const keysIn = (cursor: string) => JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
const encoded = (json: string) => Buffer.from(json).toString("base64url");

/** What none of the keys of an order can be, as JSON: of each sort one, since all of them are tried on a cursor by itself. */
const hostileKeys = ["null", "{}", "1e999", "99999999999", '"a\\u0000"', '"\\ud800"', '"a "'];

/** Cursors that have been made of one: one of its keys something else, too few of them, too many, or written otherwise. */
function forgeriesOf(keys: readonly unknown[]): readonly string[] {
  const json = keys.map((key) => JSON.stringify(key));
  const last = json.length - 1;
  const forged = hostileKeys.map((hostile) => json.with(last, hostile));
  return [
    ...[...forged, json.slice(0, last), [...json, '"x"']].map((some) => encoded(`[${some.join(",")}]`)),
    encoded(`[[${json.join(",")}]]`),
    `${encoded(`[${json.join(",")}]`)}=`,
    "x".repeat(4_000),
  ];
}

it("tries every list that the schema gives in pages", () => {
  expect(Object.keys(lists).sort()).toEqual(placesWith(["first"]));
});

describe.each(Object.keys(lists))("the list %s", (list) => {
  it.each([0, -1, 101, 100_000])("refuses a page of %d", async (first) => {
    const refusal = await refusalOfOperation({ query: lists[list]?.(`first: ${first}`) });
    expect(refusal).toMatchObject({ code: "INVALID_PAGE_SIZE", status: 200 });
    expect(refusal.message).toBe(`\`first\` is ${first}; it is between 1 and 100.`);
  });

  it.each(["", "nonsense", "e30", "WzFd", "WyI"])("refuses %j for a cursor", async (cursor) => {
    const refusal = await refusalOfOperation(after(list, cursor));
    expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    expect(refusal.message).toMatch(
      /^`after` is .*\. Take it from `pageInfo\.endCursor` of the same list\.$/,
    );
  });

  it("refuses whatever has been made of a cursor of its own", async () => {
    const cursor = await endOfFirst(list);
    // One of a list without records is made by its name, which is that of its field.
    const own = cursor ? keysIn(cursor) : [list.split(".")[1], 2020, "x"];
    for (const forged of forgeriesOf(own)) {
      const refusal = await refusalOfOperation(after(list, forged));
      expect([forged, refusal.code, refusal.status]).toEqual([forged, "INVALID_CURSOR", 200]);
    }
  });

  it("refuses a cursor of another list", async () => {
    const other = list === "Query.people" ? "Query.decisions" : "Query.people";
    const refusal = await refusalOfOperation(after(list, await endOfFirst(other)));
    expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    expect(refusal.message).toMatch(/cursor of another list/);
  });
});

describe.each(["Query.people", "Sector.units"])("a cursor of the list %s", (list) => {
  it("is refused when its end is cut off", async () => {
    const cursor = await endOfFirst(list);
    for (const cut of [1, 4, 9]) {
      const refusal = await refusalOfOperation(after(list, cursor.slice(0, -cut)));
      expect(refusal).toMatchObject({ code: "INVALID_CURSOR", status: 200 });
    }
  });

  it("is taken whole", async () => {
    const { errors } = await ask(after(list, await endOfFirst(list)).query ?? "");
    expect(errors).toBeUndefined();
  });
});
