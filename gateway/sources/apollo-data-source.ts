import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { GraphError } from "../../platform/errors/graph-error";
import { unavailable } from "../plan/subgraph-error";
import { createRequestContext, type RequestContext } from "../request-context";
import type { SubgraphSource } from "./subgraph-source";

/** A subgraph as Apollo's executor asks it. */
export function apolloDataSource(subgraph: string, source: SubgraphSource): GraphQLDataSource {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const { query = "", operationName, variables = {} } = request;
      try {
        const asked = { query, operationName, variables };
        // The health check of Apollo's gateway has no request behind it.
        return await source.ask(asked, (context as RequestContext | undefined) ?? createRequestContext());
      } catch {
        throw new GraphError("SUBGRAPH_UNAVAILABLE", unavailable(subgraph).message, { subgraph });
      }
    },
  };
}
