import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aPerson } from "../testkit/rows";
import { PersonRow } from "./person.entity";
import { PositionRow } from "./position.entity";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const post = (title: string, period: Partial<PositionRow>) => ({
  code: title,
  personCode: "ha",
  title,
  ...cited,
  ...period,
});

let graph: AwardsGraph;

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(PersonRow, [aPerson({ code: "ha", fullName: "Nguyễn Thị Thu Hà" })]);
  await graph.put(PositionRow, [
    post("clerk", { validFrom: "2010-01-01", validTo: "2014-12-31" }),
    post("deputy", { validFrom: "2015-01-01", validTo: null, attestedOn: "2016-05-01" }),
    post("judge", { validFrom: null, validTo: "2012-06-30" }),
    post("speaker", { validFrom: null, validTo: null, attestedOn: "2018-03-09" }),
  ]);
});
afterAll(() => graph.close());

it.each([
  ["2009-12-31", ["judge"]],
  ["2010-01-01", ["clerk", "judge"]],
  ["2014-12-31", ["clerk"]],
  ["2015-01-01", ["deputy"]],
  ["2018-03-09", ["deputy", "speaker"]],
  ["2018-03-10", ["deputy"]],
])("the posts that a person held on %s are %j", async (day, expected) => {
  const { node } = await graph.ask<{ node: { held: { title: string }[]; all: unknown[] } }>(
    `{ node(id: "Person:ha") { ... on Person { held: positions(asOf: "${day}") { title } all: positions { title } } } }`,
  );
  expect(node.held.map(({ title }) => title).sort()).toEqual(expected);
  expect(node.all).toHaveLength(4);
});
