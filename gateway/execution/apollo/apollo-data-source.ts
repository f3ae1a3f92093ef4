import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { GraphError } from "../../../platform/errors/graph-error";
import { tooLate, unavailable } from "../fetching/subgraph-error";
import { createRequestContext, type RequestContext } from "../../request-context";
import type { SubgraphSource } from "../../sources/subgraph-source";

/** A subgraph as Apollo's executor asks it. */
export function apolloDataSource(subgraph: string, source: SubgraphSource): GraphQLDataSource {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const { query = "", operationName, variables = {} } = request;
      // The health check of Apollo's gateway has no request behind it.
      const known = (context as RequestContext | undefined) ?? createRequestContext();
      try {
        return await source.ask({ query, operationName, variables }, known);
      } catch {
        if (known.life.ended === "timed out")
          throw new GraphError("OPERATION_TIMED_OUT", tooLate(subgraph).message, { subgraph });
        throw new GraphError("SUBGRAPH_UNAVAILABLE", unavailable(subgraph).message, { subgraph });
      }
    },
  };
}
