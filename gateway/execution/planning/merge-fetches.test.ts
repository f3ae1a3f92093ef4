import type { PlanNode } from "@apollo/query-planner";
import { parse, print } from "graphql";
import { mergeFetches } from "./merge-fetches";

function root(subgraph: string): PlanNode {
  return {
    kind: "Fetch",
    serviceName: subgraph,
    operation: "{ a }",
    operationName: undefined,
    operationKind: "query" as never,
  };
}

function entities(subgraph: string, type: string, path: string, field = "x"): PlanNode {
  const operation = `query ($representations: [_Any!]!, $${field}: Int) { _entities(representations: $representations) { ... on ${type} { ${field}(n: $${field}) } } }`;
  const key = { kind: "Field", name: "id" } as const;
  return {
    kind: "Flatten",
    path: path.split("."),
    node: {
      kind: "Fetch",
      serviceName: subgraph,
      operation,
      operationName: undefined,
      operationKind: "query" as never,
      variableUsages: [field],
      requires: [{ kind: "InlineFragment", typeCondition: type, selections: [key] }],
    },
  };
}

const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: "Parallel", nodes });
const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: "Sequence", nodes });
const merge = (node: PlanNode) => mergeFetches(node, (type) => type === "Unit");

describe("fetches of one place from one subgraph", () => {
  it("are joined when different subgraphs found the entities, after both have", () => {
    const plan = parallel(
      sequence(root("north"), entities("awards", "NorthUnit", "units.@", "x")),
      sequence(root("south"), entities("awards", "SouthUnit", "units.@", "y")),
    );
    const merged = merge(plan);
    expect(merged).toMatchObject({
      kind: "Sequence",
      nodes: [
        { kind: "Parallel", nodes: [{ serviceName: "north" }, { serviceName: "south" }] },
        {
          kind: "Flatten",
          path: ["units", "@"],
          node: { serviceName: "awards", variableUsages: ["x", "y"] },
        },
      ],
    });
    const joined = merged.kind === "Sequence" ? merged.nodes[1] : undefined;
    const fetch = joined?.kind === "Flatten" && joined.node.kind === "Fetch" ? joined.node : undefined;
    expect(fetch?.requires?.map((one) => one.kind === "InlineFragment" && one.typeCondition)).toEqual([
      "NorthUnit",
      "SouthUnit",
    ]);
    const operation =
      "query ($representations: [_Any!]!, $x: Int, $y: Int) { _entities(representations: $representations) " +
      "{ ... on NorthUnit { x(n: $x) } ... on SouthUnit { y(n: $y) } } }";
    expect(fetch?.operation).toBe(print(parse(operation)));
  });

  it("are joined in each of several stages", () => {
    const lane = (subgraph: string, type: string) =>
      sequence(
        root(subgraph),
        parallel(entities("awards", type, "units.@"), entities("people", type, "units.@.head")),
        entities("awards", `${type}Head`, "units.@.head"),
      );
    const merged = merge(parallel(lane("north", "N"), lane("south", "S")));
    expect(
      merged.kind === "Sequence" &&
        merged.nodes.map((one) => (one.kind === "Parallel" ? one.nodes.length : 1)),
    ).toEqual([2, 2, 1]);
  });

  it.each([
    ["of other places", entities("awards", "A", "units.@"), entities("awards", "B", "clusters.@")],
    ["of other subgraphs", entities("awards", "A", "units.@"), entities("people", "B", "units.@")],
    ["of the same type", entities("awards", "A", "units.@", "x"), entities("awards", "A", "units.@", "y")],
    [
      "of a type that may be the other",
      entities("awards", "A", "units.@"),
      entities("awards", "Unit", "units.@"),
    ],
  ])("stay as they are when they are %s", (_, one, other) => {
    const plan = parallel(sequence(root("north"), one), sequence(root("south"), other));
    expect(merge(plan)).toEqual(plan);
  });
});
