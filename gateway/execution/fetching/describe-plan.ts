import type { PlanNode, QueryPlan, SubscriptionNode } from "@apollo/query-planner";

/**
 * Tells the fetches of a plan and their order in one line: `justice, awards at sectors.@, (courts | justice) at …`. What is
 * fetched is left out, since arguments may name a person.
 */
export function describePlan({ node }: QueryPlan): string {
  return node ? describeNode(node, "") : "nothing is fetched";
}

function describeNode(node: PlanNode | SubscriptionNode, at: string): string {
  switch (node.kind) {
    case "Sequence":
      return node.nodes.map((one) => describeNode(one, at)).join(", ");
    case "Parallel":
      return `(${node.nodes.map((one) => describeNode(one, at)).join(" | ")})`;
    case "Flatten":
      return describeNode(node.node, ` at ${node.path.join(".")}`);
    case "Fetch":
      return `${node.serviceName}${at}`;
    case "Condition":
    case "Defer":
    case "Subscription":
      return node.kind;
  }
}
