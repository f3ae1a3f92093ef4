import type { GraphQLFormattedError } from "graphql";
import type { FetchNode } from "@apollo/query-planner";
import type { FaultError } from "../shape/fault";
import type { Run } from "./run";
import { unavailable, wrongAnswer } from "./subgraph-error";

/** What a fetch brought: data, with the errors in them, or the one fault that stands for all of it. */
export type Brought =
  | { readonly data: unknown; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly fault: FaultError };

/** Sends a fetch of a plan. A subgraph that gives no answer makes a fault, never an exception. */
export async function askSubgraph(
  { serviceName, operation, operationName, variableUsages }: FetchNode,
  run: Run,
  added: Readonly<Record<string, unknown>> = {},
): Promise<Brought> {
  const variables: Record<string, unknown> = { ...added };
  for (const name of variableUsages ?? []) {
    if (Object.hasOwn(run.variables, name) && run.variables[name] !== undefined)
      variables[name] = run.variables[name];
  }
  try {
    const source = run.source(serviceName);
    const { data, errors } = await source.ask({ query: operation, operationName, variables }, run.context);
    if (errors && errors.length > 0) return { data: data ?? null, errors };
    return data ? { data, errors: [] } : { fault: wrongAnswer(serviceName) };
  } catch (error) {
    run.onFailure(serviceName, error);
    return { fault: unavailable(serviceName) };
  }
}
