import { Client, fetchExchange, type Exchange } from "@urql/core";
import { cacheExchange, type CacheExchangeOpts } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { GraphFacts } from "./graph-facts";

/** The cache, which knows the schema. `growing` are the connections whose pages make one list: `Sector.units`. */
export function urqlCache(facts: GraphFacts, growing: readonly string[]): Exchange {
  const resolvers: NonNullable<CacheExchangeOpts["resolvers"]> = {};
  for (const place of growing) {
    const [name = "", field = ""] = place.split(".");
    for (const type of facts.possibleTypes[name] ?? [name])
      resolvers[type] = { ...resolvers[type], [field]: relayPagination() };
  }
  return cacheExchange({
    schema: facts.introspection,
    keys: Object.fromEntries(facts.typesWithoutId.map((name) => [name, () => null])),
    resolvers,
  });
}

/** The client. `token` is asked before each request; `exchanges` come before the one that sends. */
export function urqlClient(url: string, exchanges: readonly Exchange[], token: () => string | null) {
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: () => {
      const bearer = token();
      return {
        headers: {
          // Without it a GET is refused, by which documents are asked for by their hash.
          "apollo-require-preflight": "true",
          "graphql-client-name": "thidua-web",
          "graphql-client-version": "1.4.0",
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        },
      };
    },
    exchanges: [...exchanges, fetchExchange],
  });
}
