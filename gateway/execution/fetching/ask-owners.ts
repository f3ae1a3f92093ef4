import type { RequestContext } from "../../request-context";
import type { SubgraphSource } from "../../sources/subgraph-source";
import type { IdsByOwner } from "../operation/referred-ids";

const text =
  "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";

/**
 * Asks the owners of some ids for their records, each once for all of its ids. Gives those of which there are none; an owner
 * that does not answer says nothing of its own.
 */
export async function askOwners(
  ids: IdsByOwner,
  context: RequestContext,
  source: (subgraph: string) => SubgraphSource,
): Promise<ReadonlySet<string> | undefined> {
  const asked = [...ids].map(([subgraph, own]) => unknownOf([...own], context, source(subgraph)));
  const unknown = (await Promise.all(asked)).flat();
  return unknown.length === 0 ? undefined : new Set(unknown);
}

async function unknownOf(
  ids: readonly string[],
  context: RequestContext,
  owner: SubgraphSource,
): Promise<readonly string[]> {
  const representations = ids.map((id) => ({ __typename: id.slice(0, id.indexOf(":")), id }));
  const request = { text, operationName: undefined, variables: { representations } };
  // Whoever asks for its records anyway is told that it does not answer.
  const answer = await owner.ask(request, context).catch(() => undefined);
  const entities = answer?.data?.["_entities"];
  if (!Array.isArray(entities) || entities.length !== ids.length) return [];
  const faulty = new Set(answer?.errors?.map(({ path }) => path?.[1]));
  return ids.filter((_id, at) => entities[at] === null && !faulty.has(at));
}
