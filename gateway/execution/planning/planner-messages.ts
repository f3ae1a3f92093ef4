import type { QueryPlan } from "@apollo/query-planner";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import type { SupergraphFacts } from "./supergraph-facts";

/** What the planner's thread is told. */
export interface PlanRequest {
  /** Of one operation. */
  readonly text: string;
}

/** What it tells: first what the supergraph is, or why it is none; then one answer for each request. */
export type PlannerMessage =
  | { readonly kind: "ready"; readonly facts: SupergraphFacts }
  | { readonly kind: "planned"; readonly plan: QueryPlan }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: "failed"; readonly reason: string };
