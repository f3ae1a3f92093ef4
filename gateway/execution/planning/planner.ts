import "../../../platform/config/own-environment";
import { operationFromDocument, Supergraph, type Schema } from "@apollo/federation-internals";
import { QueryPlanner, type PlanNode, type QueryPlan } from "@apollo/query-planner";
import { parse, type DocumentNode } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import { mergeFetches } from "./merge-fetches";
import type { MakePlanner } from "./operation-planner";
import { plannableSupergraph, type PlannableSupergraph } from "./plannable-supergraph";
import { restoreRequired } from "./required-fields";
import { ConflictSplitter } from "./split-conflicts";
import { factsOf, type SupergraphFacts } from "./supergraph-facts";
import { withRootParts } from "./with-root-parts";
import { withoutNestedSizes } from "./without-nested-sizes";
import { texts } from "./planning.texts";

/**
 * How many plans of an operation are weighed, at most. Selections that are taken apart by type leave one or few to weigh;
 * with interfaces in them, Apollo's 10,000 took 3.5 s for two lists of clusters with two lists of nominations each.
 */
const maxEvaluatedPlans = 1_000;

/** Plans operations over one supergraph with Apollo's planner. Planning blocks its thread, for up to seconds. */
export class Planner {
  readonly facts: SupergraphFacts;
  private readonly queryPlanner: QueryPlanner;
  /** What operations are read by. */
  private readonly schema: Schema;
  private readonly plannable: PlannableSupergraph;

  /** @throws when the text is no supergraph that Apollo's planner can take. */
  constructor(supergraphText: string) {
    // With its places, by which it is told what is wrong with it.
    const document = parse(supergraphText);
    const text = withoutNestedSizes(supergraphText);
    const taken = text === supergraphText ? document : parse(text);
    this.plannable = plannableSupergraph(taken);
    const isAsItWas = this.plannable.required.size === 0;
    // A field that another stands in for can be left without a use, which is no fault of the supergraph.
    const supergraph = Supergraph.build(this.plannable.document, { validateSupergraph: isAsItWas });
    this.queryPlanner = new QueryPlanner(supergraph, {
      debug: { maxEvaluatedPlans },
      exposeDocumentNodeInFetchNode: true,
    });
    this.facts = factsOf(isAsItWas ? supergraph : checked(taken), document, this.plannable.needs);
    this.schema = withRootParts(supergraph.apiSchema(), this.facts.rootParts);
  }

  /**
   * Plans the text of one operation that is valid for the API schema, but for parts of root fields that it may ask for.
   * @throws GraphError OPERATION_TOO_COMPLEX when Apollo's planner finds it too large.
   */
  plan(text: string): QueryPlan {
    const plan = this.buildPlan(text);
    const { node } = plan;
    if (!node || node.kind === "Subscription") return plain(plan);
    const mended = mergeFetches(this.withRequired(node), (typeName) => this.facts.subtypes.has(typeName));
    return plain({ ...plan, node: mended });
  }

  private withRequired(node: PlanNode): PlanNode {
    const { required, needs } = this.plannable;
    if (required.size === 0) return node;
    return restoreRequired(new ConflictSplitter(required, needs).split(node), required);
  }

  private buildPlan(text: string): QueryPlan {
    const parsed = parse(text, { noLocation: true });
    try {
      return this.queryPlanner.buildQueryPlan(
        operationFromDocument(this.schema, parsed, { validate: false }),
      );
    } catch (error) {
      if (!(error instanceof Error && beyondLimits.test(error.message))) throw error;
      throw new GraphError("OPERATION_TOO_COMPLEX", texts.selectsTooMuch);
    }
  }
}

/** @throws when the planner could not take the supergraph as it is. */
function checked(document: DocumentNode): Supergraph {
  const supergraph = Supergraph.build(document);
  supergraph.subgraphs();
  return supergraph;
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
