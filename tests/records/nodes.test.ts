import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInterfaceType } from "graphql";
import { askAsAuditor } from "../../testing/ask-graph";
import { root } from "../../testing/start-process";

const inCourts = (selection: string) => `courts { ${selection} }`;
const inJustice = (selection: string) => `justice { ${selection} }`;
const season = "clusters(first: 1) { nodes { seasons { id __typename } } }";
const inSectors = (list: string) => `sectors { ${list} { nodes { id __typename } } }`;
const ofSeasons = (list: string) =>
  `sectors { clusters { nodes { seasons { ${list} { id __typename } } } } }`;
const firstOf = (list: string) => `${list}(first: 1) { nodes { id __typename } }`;
const province = `units(filter: { provinceCode: "bac-giang" }, first: 1) { nodes { province { id __typename } } }`;

/** Where a record of each type that has an id of the graph is found, and a field of its own. */
const types: Readonly<Record<string, readonly [found: string, field: string]>> = {
  Authority: ["authorities { id __typename }", "name"],
  Award: [firstOf("awards"), "year"],
  AwardTitle: ["titles { id __typename }", "name"],
  Conference: [ofSeasons("conferences"), "name"],
  CourtCluster: [inCourts(firstOf("clusters")), "name"],
  CourtClusterSeason: [inCourts(season), "year"],
  CourtSector: [inCourts("id __typename"), "name"],
  CourtUnit: [inCourts(firstOf("units")), "name"],
  Decision: [firstOf("decisions"), "kind"],
  EligibilityRule: ["eligibilityRules { id __typename }", "summary"],
  EmulationMovement: [inSectors("movements"), "name"],
  EmulationPledge: [ofSeasons("pledges"), "content"],
  EmulationRound: [ofSeasons("rounds"), "kind"],
  Finding: [inSectors("findings"), "summary"],
  Inspection: [inSectors("inspections"), "year"],
  JusticeCluster: [inJustice(firstOf("clusters")), "name"],
  JusticeClusterSeason: [inJustice(season), "year"],
  JusticeSector: [inJustice("id __typename"), "name"],
  JusticeUnit: [inJustice(firstOf("units")), "name"],
  LeadershipTerm: [ofSeasons("leadership"), "basis"],
  LegalBasis: ["titles { legalBases { id __typename } }", "citation"],
  Nomination: [firstOf("nominations"), "year"],
  Person: [firstOf("people"), "fullName"],
  Province: [inJustice(province), "name"],
  RegistrationStatement: [ofSeasons("registrationStatements"), "summary"],
  SourceDocument: [firstOf("sourceDocumentsConnection"), "title"],
};
/** No source tells of one. */
const notOnRecord = ["BallotSession", "PublicNotice", "TitleRegistration"];

it("every type of the schema that has an id of the graph is tried", () => {
  const schema = buildSchema(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("no Node");
  const tried = [...Object.keys(types), ...notOnRecord];
  expect(schema.getPossibleTypes(node).map(({ name }) => name)).toEqual(tried.sort());
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

describe("a record of a type that all sectors share", () => {
  const whole = `__typename id
    ... on Finding {
      code kind category summary year raisedBy { fullName } sources { document { title } note }
      unit { __typename id name sector { name } awards { id } ... on CourtUnit { parent { name } } ... on JusticeUnit { parent { name } } }
      season { __typename id year cluster { name } ... on CourtClusterSeason { cluster { id } } }
    }`;
  const bySector = `{ sectors { code findings { nodes { ${whole} } } } }`;
  interface Found {
    readonly id: string;
  }
  let findings: readonly (readonly Found[])[];

  beforeAll(async () => {
    const { data } = await askAsAuditor<{ sectors: { findings: { nodes: Found[] } }[] }>(bySector);
    findings = data.sectors.map(({ findings: { nodes } }) => nodes);
  });

  it("is found in whichever sector has it, with all that is known of it there", async () => {
    const [ofJustice, ofCourts] = findings;
    const some = [...(ofJustice ?? []).slice(0, 3), ...(ofCourts ?? []).slice(0, 3)];
    expect(some).toHaveLength(6);
    const asked = some.map((_, at) => `f${at}: node(id: $f${at}) { ...F }`).join(" ");
    const given = some.map((_, at) => `$f${at}: ID!`).join(", ");
    const { data, errors } = await askAsAuditor(
      `query (${given}) { ${asked} none: node(id: "Finding:none") { ...F } } fragment F on Node { ${whole} }`,
      Object.fromEntries(some.map(({ id }, at) => [`f${at}`, id])),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ ...Object.fromEntries(some.map((one, at) => [`f${at}`, one])), none: null });
  });

  it("is asked for by an id as any other", async () => {
    for (const id of ["Finding:", "Finding", "Findings:f1"]) {
      const { data, errors } = await askAsAuditor(`{ node(id: "${id}") { id } }`);
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ path: ["node"], extensions: { code: "INVALID_ID" } }]);
    }
  });
});
