import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { relayStylePagination } from "@apollo/client/utilities";
import type { GraphFacts } from "./graph-facts";

declare module "@apollo/client" {
  namespace ApolloClient.DeclareDefaultOptions {
    interface Query {
      errorPolicy: "all";
    }
    interface WatchQuery {
      errorPolicy: "all";
    }
  }
}

/** The cache. `growing` are the connections whose pages make one list, asked for their `edges`: `Sector.units`. */
export function apolloCache(facts: GraphFacts, growing: readonly string[]) {
  const typePolicies: TypePolicies = Object.fromEntries(
    facts.typesWithoutId.map((name) => [name, { keyFields: false, merge: true }]),
  );
  for (const place of growing) {
    const [type = "", field = ""] = place.split(".");
    const fields = { ...typePolicies[type]?.fields, [field]: relayStylePagination(facts.connections[place]) };
    typePolicies[type] = { ...typePolicies[type], fields };
  }
  return new InMemoryCache({ possibleTypes: facts.possibleTypes, typePolicies });
}

/** The client. `token` is asked before each request; `links` come before the one that sends. */
export function apolloClient(
  uri: string,
  cache: InMemoryCache,
  token: () => string | null,
  links: readonly ApolloLink[] = [],
) {
  const authorize = new SetContextLink(({ headers }) => {
    const bearer = token();
    return { headers: bearer ? { ...headers, authorization: `Bearer ${bearer}` } : headers };
  });
  return new ApolloClient({
    link: ApolloLink.from([...links, authorize, new HttpLink({ uri })]),
    cache,
    clientAwareness: { name: "thidua-web", version: "1.4.0" },
    // What was answered beside an error is shown, too.
    defaultOptions: { query: { errorPolicy: "all" }, watchQuery: { errorPolicy: "all" } },
  });
}
