import type { FetchNode } from "@apollo/query-planner";
import type { GraphQLFormattedError } from "graphql";
import { askSubgraph, variablesOf, type Brought } from "./ask-subgraph";
import { isObject, type Fetched } from "./merge";
import type { PlanRun } from "./plan-run";

/** Asks a subgraph for entities; those that the request's cache has are not asked for. */
export async function askForEntities(
  node: FetchNode,
  run: PlanRun,
  representations: readonly Fetched[],
): Promise<Brought> {
  const { serviceName: subgraph, operation: text } = node;
  const keys = run.cache?.entityKeys({ subgraph, text, variables: variablesOf(node, run) }, representations);
  if (!run.cache || !keys) return askSubgraph(node, run, { representations });
  const found = await run.cache.readEntities(subgraph, keys);
  const missing = representations.flatMap((_, at) => (found[at] === undefined ? [at] : []));
  const entities = found.map((text): unknown => (text === undefined ? null : JSON.parse(text)));
  if (missing.length === 0) return { data: { _entities: entities }, errors: [] };
  const brought = await askSubgraph(node, run, { representations: missing.map((at) => representations[at]) });
  if ("fault" in brought) return brought;
  const fresh = isObject(brought.data) ? brought.data["_entities"] : undefined;
  // That is no answer to what was asked, and none to all of it either.
  if (!Array.isArray(fresh) || fresh.length !== missing.length) return { ...brought, data: null };
  for (const [index, at] of missing.entries()) {
    const entity: unknown = fresh[index];
    entities[at] = entity;
    const key = keys[at];
    // The text is made before the data are taken over, and changed, by the answer.
    if (brought.policy && key) run.cache.intend(key, [subgraph], JSON.stringify(entity), brought.policy);
  }
  return { data: { _entities: entities }, errors: brought.errors.map((error) => moved(error, missing)) };
}

/** An error at an entity that was asked for, at its place among all. */
function moved(error: GraphQLFormattedError, missing: readonly number[]): GraphQLFormattedError {
  const [field, index, ...below] = error.path ?? [];
  const at = typeof index === "number" ? missing[index] : undefined;
  return field === undefined || at === undefined ? error : { ...error, path: [field, at, ...below] };
}
