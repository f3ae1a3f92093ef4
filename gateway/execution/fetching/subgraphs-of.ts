import type { PlanNode, QueryPlan, SubscriptionNode } from "@apollo/query-planner";
import { UnsupportedPlan } from "./compile-plan";

/** The subgraphs that a plan may ask, in the order of their names. */
export function subgraphsOf({ node }: QueryPlan): readonly string[] {
  return [...new Set(node ? subgraphsBelow(node) : [])].sort();
}

function subgraphsBelow(node: PlanNode | SubscriptionNode): string[] {
  switch (node.kind) {
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap(subgraphsBelow);
    case "Fetch":
      return [node.serviceName];
    case "Flatten":
      return subgraphsBelow(node.node);
    case "Condition":
    case "Defer":
    case "Subscription":
      throw new UnsupportedPlan(`a ${node.kind}`);
  }
}
