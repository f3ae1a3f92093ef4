import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInterfaceType } from "graphql";
import { askAsAuditor } from "../../testing/ask-graph";
import { root } from "../../testing/start-process";

const inCourts = (selection: string) => `courts { ${selection} }`;
const inJustice = (selection: string) => `justice { ${selection} }`;
const season = "clusters(first: 1) { nodes { seasons { id __typename } } }";
const firstOf = (list: string) => `${list}(first: 1) { nodes { id __typename } }`;
const province = `units(filter: { provinceCode: "bac-giang" }, first: 1) { nodes { province { id __typename } } }`;

/** Where a record of each type that has an id of the graph is found, and a field of its own. */
const types: Readonly<Record<string, readonly [found: string, field: string]>> = {
  Authority: ["authorities { id __typename }", "name"],
  Award: [firstOf("awards"), "year"],
  AwardTitle: ["titles { id __typename }", "name"],
  CourtCluster: [inCourts(firstOf("clusters")), "name"],
  CourtClusterSeason: [inCourts(season), "year"],
  CourtSector: [inCourts("id __typename"), "name"],
  CourtUnit: [inCourts(firstOf("units")), "name"],
  Decision: [firstOf("decisions"), "kind"],
  EligibilityRule: ["eligibilityRules { id __typename }", "summary"],
  JusticeCluster: [inJustice(firstOf("clusters")), "name"],
  JusticeClusterSeason: [inJustice(season), "year"],
  JusticeSector: [inJustice("id __typename"), "name"],
  JusticeUnit: [inJustice(firstOf("units")), "name"],
  LegalBasis: ["titles { legalBases { id __typename } }", "citation"],
  Nomination: [firstOf("nominations"), "year"],
  Person: [firstOf("people"), "fullName"],
  Province: [inJustice(province), "name"],
  SourceDocument: [firstOf("sourceDocumentsConnection"), "title"],
};
/** No source tells of one. */
const notOnRecord = ["TitleRegistration"];

it("every type of the schema that has an id of the graph is tried", () => {
  const schema = buildSchema(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("no Node");
  expect(schema.getPossibleTypes(node).map(({ name }) => name)).toEqual([
    ...Object.keys(types),
    ...notOnRecord,
  ]);
});

it.each(Object.keys(types))("a record is found again by its id: %s", async (type) => {
  const [found, field] = types[type] ?? ["", ""];
  const { data } = await askAsAuditor(`{ ${found} }`);
  const id = new RegExp(`"id":"(${type}:[^"]+)"`).exec(JSON.stringify(data))?.[1];
  const asked = `node(id: "${id}") { __typename id ... on ${type} { ${field} } }`;
  const { data: again, errors } = await askAsAuditor<{ node: object }>(`{ ${asked} }`);
  expect(errors).toBeUndefined();
  expect(again.node).toEqual({ __typename: type, id, [field]: expect.anything() as unknown });
});

it("records that all sectors share have ids of their own, by which clients may keep them", async () => {
  const lists = ["findings", "movements", "inspections"].map(
    (list) => `${list} { nodes { id code __typename } }`,
  );
  const ofSeasons = ["conferences", "pledges", "rounds", "leadership", "registrationStatements"].map(
    (list) => `${list} { id code __typename }`,
  );
  const inSector = `{ sectors { ${lists.join(" ")} clusters { nodes { seasons { ${ofSeasons.join(" ")} } } } } }`;
  const { data } = await askAsAuditor(inSector);
  const told = [...JSON.stringify(data).matchAll(/"id":"([^"]+)","code":"([^"]+)","__typename":"([^"]+)"/g)];
  const names = new Set(told.map(([, , , typeName]) => typeName));
  expect([...names].sort()).toEqual([
    "Conference",
    "EmulationMovement",
    "EmulationPledge",
    "EmulationRound",
    "Finding",
    "Inspection",
    "LeadershipTerm",
    "RegistrationStatement",
  ]);
  expect(told.filter(([, id, code, typeName]) => id !== `${typeName}:${code}`)).toEqual([]);
});
