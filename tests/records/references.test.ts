import { askAt } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { auditorToken, tokenSettings } from "../../testing/tokens";

const cited = "sources { inferred document { code title } }";
const unit = "{ ... on Unit { code name } }";
const recipient = "{ ... on Unit { name } ... on Person { fullName } }";
const season = "{ year cluster { code } }";
const record = `id year title { code } season ${season} ${cited}`;

/** Operations that together follow every reference of every record. */
const walks: Readonly<Record<string, string>> = {
  units: `{ sectors { units(first: 100) { totalCount nodes {
    code sector { code } province { code current { code } } parent ${unit} children { code }
    successions { predecessor ${unit} successor ${unit} ${cited} } successors(asOf: "2026-01-01") { code }
    memberships { role season ${season} }
    registrations { ${record} } nominations { ${record} } awards { ${record} }
    inspections { ledBy { fullName } inspector ${unit} findings { code } ${cited} }
    conferences { code chairedBy { fullName } host ${unit} findings { code } ${cited} }
    findings { code raisedBy { fullName } season ${season} unit ${unit} ${cited} }
    movements { code related { code } ${cited} } ${cited}
  } } } }`,
  clusters: `{ sectors { clusters { nodes { code sector { code } ${cited} seasons {
    year cluster { code } members { unit ${unit} ${cited} } leadership { unit ${unit} person { fullName } decision { number } ${cited} }
    rounds { code ${cited} } pledges { code signatories ${unit} ${cited} }
    conferences { code chairedBy { fullName } host ${unit} ${cited} } movements { code ${cited} }
    findings { code raisedBy { fullName } season ${season} unit ${unit} ${cited} }
    registrationStatements { code ${cited} }
    nominations { ${record} nominee ${recipient} } awards { ${record} } funnel { title { code } }
  } } } } }`,
  findings: `{ sectors { findings(first: 100) { totalCount nodes { code raisedBy { fullName } season ${season} unit ${unit} ${cited} } }
    movements(first: 100) { nodes { code related { code } ${cited} } }
    inspections { nodes { ledBy { fullName } inspector ${unit} findings { code } ${cited} } } } }`,
  titles: `{ titles { code generic { code } ${cited} legalBases { code ${cited} } rules { code clauses { ordinal } ${cited} } } }`,
  people: `{ people(first: 100) { nodes { fullName ${cited} positions { title unit ${unit} ${cited} }
    nominations { id } awards { id } } } }`,
  decisions: `{ decisions(first: 100) { nodes { number signer { fullName } awards { id } ${cited} } } }`,
  nominations: `{ nominations(first: 100) { nodes { ${record} nominee ${recipient} award { id } } } }`,
  awards: `{ awards(first: 100) { nodes { ${record} recipient ${recipient} decision { number } nomination { id } } } }`,
  statistics: `{ statistics(groupBy: [SECTOR, YEAR, TITLE, SEASON, UNIT]) { title { code } season ${season} unit ${unit} nominations awards } }`,
};

let graph: Awaited<ReturnType<typeof startGraph>>;
// To walk from every record to every other costs more than one may usually ask for.
beforeAll(async () => (graph = await startGraph({ env: { ...tokenSettings, MAX_COST: "10000000" } })));
afterAll(() => graph.stop());

it.each(Object.keys(walks))("no reference that is reached from %s leads nowhere", async (from) => {
  const { data, errors } = await askAt(graph.url, walks[from] ?? "", {}, auditorToken());
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).not.toContain('"document":null');
  expect(JSON.stringify(data)).not.toContain('"sources":[]');
});
