import type { GraphQLFormattedError } from "graphql";
import type { FetchNode } from "@apollo/query-planner";
import type { CachePolicy } from "../../../platform/graphql/cache-policy";
import type { FaultError } from "../shaping/fault";
import { WrongAnswer, type FetchRequest } from "../../sources/subgraph-source";
import { GraphError } from "../../../platform/errors/graph-error";
import { isRefusal } from "../../../platform/server/request/request-budget";
import { takeDocument } from "./fetched-selection";
import type { PlanRun } from "./plan-run";
import { refusedBy, tooLate, unavailable, wrongAnswer } from "./subgraph-error";

/** What a fetch brought: data, with the errors in them, or the one fault that stands for all of it. */
export type Brought =
  | {
      readonly data: unknown;
      readonly errors: readonly GraphQLFormattedError[];
      /** How it may be kept; undefined where it may not. */
      readonly policy?: CachePolicy | undefined;
    }
  | { readonly fault: FaultError };

/** The client's variables that a fetch uses, added to what else it sends. */
export function variablesOf(
  { variableUsages }: FetchNode,
  { variables }: PlanRun,
  used: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const name of variableUsages ?? []) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name];
  }
  return used;
}

/**
 * Sends a fetch of a plan. A subgraph that gives no answer makes a fault and no exception.
 * @throws GraphError when the operation comes to more than it may.
 */
export async function askSubgraph(
  node: FetchNode,
  run: PlanRun,
  added: Record<string, unknown> = {},
): Promise<Brought> {
  const { serviceName, operation: text, operationName } = node;
  const variables = variablesOf(node, run, added);
  const document = takeDocument(node);
  const brought = await bring(serviceName, run, { text, document, operationName, variables });
  run.cache?.note("policy" in brought ? brought.policy : undefined);
  return brought;
}

async function bring(subgraph: string, run: PlanRun, request: FetchRequest): Promise<Brought> {
  if (isLate(run)) return { fault: tooLate(subgraph) };
  run.context.budget.throwIfSpent();
  try {
    const { data, errors, policy } = await run.source(subgraph).ask(request, run.context);
    if (errors && errors.length > 0) {
      const refusal = errors.find(isRefusal);
      if (refusal) throw refusedBy(subgraph, refusal);
      return { data: data ?? null, errors };
    }
    return data ? { data, errors: [], policy } : { fault: wrongAnswer(subgraph) };
  } catch (error) {
    if (error instanceof GraphError && isRefusal(error)) throw error;
    run.context.budget.throwIfSpent();
    run.onFailure(subgraph, error);
    if (error instanceof WrongAnswer) return { fault: wrongAnswer(subgraph) };
    return { fault: isLate(run) ? tooLate(subgraph) : unavailable(subgraph) };
  }
}

function isLate({ context }: PlanRun): boolean {
  return context.deadline.abortReason === "timed out";
}
