import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from "@apollo/query-planner";
import { EntityFetch } from "./entity-fetch";
import { RootFetch } from "./root-fetch";
import type { KnownOfPlans, PlanRun, Step } from "./plan-run";

/** A plan has a part that is not run here: Apollo's own executor is asked instead. */
export class UnsupportedPlan extends Error {
  constructor(readonly part: string) {
    super(`a query plan with ${part} is not run here`);
    this.name = "UnsupportedPlan";
  }
}

/**
 * Compiles a plan of Apollo's planner.
 * @throws UnsupportedPlan for @defer, subscriptions and @fromContext.
 */
export function compilePlan({ node }: QueryPlan, known: KnownOfPlans): Step {
  return node ? compileNode(node, known) : { run: async () => undefined };
}

function compileNode(node: PlanNode | SubscriptionNode, known: KnownOfPlans): Step {
  switch (node.kind) {
    case "Sequence":
      return inSequence(node.nodes.map((one) => compileNode(one, known)));
    case "Parallel":
      return inParallel(node.nodes.map((one) => compileNode(one, known)));
    case "Fetch":
      return new RootFetch(supported(node), known.types);
    case "Flatten":
      if (node.node.kind !== "Fetch") throw new UnsupportedPlan(`a ${node.node.kind} under a Flatten`);
      // Without representations of entities it is the root that a field has led to.
      return node.node.requires
        ? new EntityFetch(supported(node.node), node.path, known)
        : new RootFetch(supported(node.node), known.types, node.path);
    case "Condition":
    case "Defer":
    case "Subscription":
      throw new UnsupportedPlan(`a ${node.kind}`);
  }
}

function supported(node: FetchNode): FetchNode {
  if (node.contextRewrites?.length) throw new UnsupportedPlan("@fromContext");
  return node;
}

function inSequence(steps: readonly Step[]): Step {
  return {
    async run(run: PlanRun) {
      for (const step of steps) {
        // The client has gone: what is left to fetch is for nobody.
        if (run.context.deadline.abortReason === "gone") return;
        await step.run(run);
      }
    },
  };
}

function inParallel(steps: readonly Step[]): Step {
  return {
    async run(run: PlanRun) {
      await Promise.all(steps.map((step) => step.run(run)));
    },
  };
}

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
