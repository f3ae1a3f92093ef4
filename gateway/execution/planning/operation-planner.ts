import type { QueryPlan } from "@apollo/query-planner";
import type { SupergraphFacts } from "./supergraph-facts";

/** Plans operations over one supergraph. */
export interface OperationPlanner {
  readonly facts: SupergraphFacts;
  /**
   * The plan of one operation, of which this is the text.
   * @throws GraphError OPERATION_TOO_COMPLEX when planning takes longer than is allowed.
   */
  plan(text: string): Promise<QueryPlan>;
  /** Ends what runs in the background, once the plans under way are made. */
  close(): Promise<void>;
}

/** Makes the planner of a supergraph. @throws when the text is none. */
export type MakePlanner = (supergraph: string) => Promise<OperationPlanner>;
