import type { FetchNode, FlattenNode, PlanNode } from "@apollo/query-planner";

/** A fetch of entities at a place of the answer. */
export type EntityNode = FlattenNode & { readonly node: FetchNode };

/** A plan with other nodes in place of its fetches, each given with the path that it is for if it has one. */
export function mapFetches(node: PlanNode, change: (node: FetchNode | EntityNode) => PlanNode): PlanNode {
  switch (node.kind) {
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map((one) => mapFetches(one, change)) };
    case "Flatten":
      return node.node.kind === "Fetch" ? change({ ...node, node: node.node }) : node;
    case "Fetch":
      return change(node);
    case "Condition":
    case "Defer":
      return node;
  }
}
