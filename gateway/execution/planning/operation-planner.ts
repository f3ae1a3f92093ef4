import type { QueryPlan } from "@apollo/query-planner";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import type { SupergraphFacts } from "./supergraph-facts";
import type { Text } from "../../../platform/languages/language";

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

/** What the planner's thread is told. */
export interface PlanRequest {
  /** Of one operation. */
  readonly text: string;
}

/** What it tells: first what the supergraph is, or why it is none; then one answer for each request. */
export type PlannerMessage =
  | { readonly kind: "ready"; readonly facts: SupergraphFacts }
  | { readonly kind: "planned"; readonly plan: QueryPlan }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly text: Text }
  | { readonly kind: "failed"; readonly reason: string };
