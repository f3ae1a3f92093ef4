import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, Kind, parse, getIntrospectionQuery } from "graphql";
import { defaults } from "../../../platform/config/testkit/defaults";
import { costDirectivesIn, noteCostDirectives } from "../../../platform/graphql/cost-directives";
import { evaluate } from "./cost";
import { costOf } from "./operation-cost";

const schema = buildSchema(readFileSync("schema/api.graphql", "utf8"));
noteCostDirectives(schema, costDirectivesIn(parse(readFileSync("schema/supergraph.graphql", "utf8"))));

function costIn(text: string): number {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("no operation");
  return evaluate(costOf(schema, document, operation).cost, {});
}

const files = readdirSync("schema/operations").filter((file) => file.endsWith(".graphql"));
const asked = [
  ...files.map((file) => [file, readFileSync(`schema/operations/${file}`, "utf8")] as const),
  ["what the IDE asks of the schema", getIntrospectionQuery()] as const,
  [
    "a page of all clusters of a year, with their members and what each was awarded",
    `{ sectors { clusters(filter: { year: 2021 }, first: 100) { nodes { season(year: 2021) { members { unit {
      province { name } awards { title { name } decision { number } } } } } } } } }`,
  ] as const,
];

it.each(asked)("twice as much is allowed as may be found by %s", (_name, text) => {
  const cost = costIn(text);
  expect(cost).toBeGreaterThan(0);
  expect(2 * cost).toBeLessThanOrEqual(defaults.limits.cost);
});

it.each([
  [
    "units and those under them, over and over",
    '{ justice { unit(code: "moj-gdcje") { children { parent { children { parent { children { parent { children { code } } } } } } } } } }',
  ],
  [
    "the awards of a decision and their decision",
    '{ node(id: "Decision:d") { ... on Decision { awards { decision { awards { decision { awards { id } } } } } } } }',
  ],
])("more is asked than is allowed by %s", (_what, text) => {
  expect(costIn(text)).toBeGreaterThan(defaults.limits.cost);
});
