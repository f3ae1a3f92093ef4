import type { GraphQLFormattedError } from "graphql";
import {
  Environment,
  Network,
  RecordSource,
  Store,
  type FetchFunction,
  type GraphQLResponse,
} from "relay-runtime";

/**
 * Asks by `doc_id`, the hash that the compiler wrote into `persisted-queries.json`, or by the text where none are persisted. `told` is
 * given the errors of each answer: the components see the data beside them.
 */
export function relayEnvironment(
  url: string,
  token: () => string | null,
  told: (errors: readonly GraphQLFormattedError[]) => void,
) {
  const ask: FetchFunction = async ({ id, text }, variables) => {
    const bearer = token();
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "graphql-client-name": "thidua-web",
        "graphql-client-version": "1.4.0",
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify(id ? { doc_id: id, variables } : { query: text, variables }),
    });
    const answer = (await response.json()) as { errors?: readonly GraphQLFormattedError[] };
    if (answer.errors) told(answer.errors);
    return answer as GraphQLResponse;
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}
