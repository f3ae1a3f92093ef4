import "../../../platform/config/own-environment";
import { operationFromDocument, Supergraph, type Schema } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlan } from "@apollo/query-planner";
import { parse } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import { mergeFetches } from "./merge-fetches";
import type { MakePlanner } from "./operation-planner";
import { factsOf, type SupergraphFacts } from "./supergraph-facts";

/**
 * How many plans of an operation are weighed, at most. Selections that are taken apart by type leave one or few to weigh;
 * with interfaces in them, Apollo's 10,000 took 3.5 s for two lists of clusters with two lists of nominations each.
 */
const maxEvaluatedPlans = 1_000;

/** Plans operations over one supergraph with Apollo's planner. Planning blocks its thread, for up to seconds. */
export class Planner {
  readonly facts: SupergraphFacts;
  private readonly queryPlanner: QueryPlanner;
  private readonly apiSchema: Schema;

  /** @throws when the text is no supergraph that Apollo's planner can take. */
  constructor(supergraphText: string) {
    const supergraph = Supergraph.build(supergraphText);
    this.queryPlanner = new QueryPlanner(supergraph, {
      debug: { maxEvaluatedPlans },
      exposeDocumentNodeInFetchNode: true,
    });
    this.apiSchema = supergraph.apiSchema();
    this.facts = factsOf(supergraph, supergraphText);
  }

  /**
   * Plans the text of one operation that is valid for the API schema.
   * @throws GraphError OPERATION_TOO_COMPLEX when Apollo's planner finds it too large.
   */
  plan(text: string): QueryPlan {
    const plan = this.buildPlan(text);
    const { node } = plan;
    if (!node || node.kind === "Subscription") return plain(plan);
    return plain({ ...plan, node: mergeFetches(node, (typeName) => this.facts.subtypes.has(typeName)) });
  }

  private buildPlan(text: string): QueryPlan {
    const parsed = parse(text, { noLocation: true });
    try {
      return this.queryPlanner.buildQueryPlan(
        operationFromDocument(this.apiSchema, parsed, { validate: false }),
      );
    } catch (error) {
      if (!(error instanceof Error && beyondLimits.test(error.message))) throw error;
      throw new GraphError(
        "OPERATION_TOO_COMPLEX",
        "This operation selects too much once its fragments are spread out. Ask for less in one operation.",
      );
    }
  }
}

/** What Apollo's planner says of operations that are beyond its limits. */
const beyondLimits = /exceeds limit|maximum recursive selections|Too many options/i;

/**
 * A plan without what need not cross threads. The documents of its fetches are read out of their texts there, in 0.1 ms for a
 * plan of seven; as they are they would take from four to twelve times as long.
 */
function plain(plan: QueryPlan): QueryPlan {
  const written = JSON.stringify(plan, (key, value: unknown) =>
    key === "operationDocumentNode" ? undefined : value,
  );
  return JSON.parse(written) as QueryPlan;
}

/** Plans in the caller's thread, without a limit of time: for tests and tools, which have nothing else to do. */
export const planHere: MakePlanner = async (supergraph) => {
  const planner = new Planner(supergraph);
  return {
    facts: planner.facts,
    plan: async (text) => planner.plan(text),
    close: async () => undefined,
  };
};
