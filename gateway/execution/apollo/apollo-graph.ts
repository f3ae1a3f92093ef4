import "../../../platform/config/own-environment";
import {
  ApolloGateway,
  type GraphQLDataSource,
  type GraphQLDataSourceProcessOptions,
  type SupergraphSdlUpdateFunction,
} from "@apollo/gateway";
import { GraphQLError } from "graphql";
import type { Logger } from "../../../platform/observability/logger";
import { warningsOnly } from "../../../platform/server/apollo/apollo-server";
import { createRequestContext, type RequestContext } from "../../request-context";
import type { SubgraphSource } from "../../sources/subgraph-source";
import { tooLate, unavailable } from "../fetching/subgraph-error";

interface ApolloGraphOptions {
  readonly supergraph: string;
  readonly source: (subgraph: string, url: string) => SubgraphSource;
  readonly log: Logger;
  /** Is given what takes a new supergraph over; the function that it returns is called when the gateway stops. */
  readonly watch: (update: SupergraphSdlUpdateFunction) => () => void;
}

/** Apollo's own gateway over a supergraph. */
export function apolloGraph({ supergraph, source, log, watch }: ApolloGraphOptions): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const stop = watch(update);
      return { supergraphSdl: supergraph, cleanup: async () => stop() };
    },
    buildService: ({ name, url }) => apolloDataSource(name, source(name, url ?? "")),
    logger: warningsOnly(log.child({ from: "gateway" })),
  });
}

/** A subgraph as Apollo's executor asks it. */
function apolloDataSource(subgraph: string, source: SubgraphSource): GraphQLDataSource {
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const { query: text = "", operationName, variables = {} } = request;
      // The health check of Apollo's gateway has no request behind it.
      const known = (context as RequestContext | undefined) ?? createRequestContext();
      try {
        return await source.ask({ text, operationName, variables }, known);
      } catch {
        const { message, extensions } =
          known.deadline.abortReason === "timed out" ? tooLate(subgraph) : unavailable(subgraph);
        throw new GraphQLError(message, { extensions });
      }
    },
  };
}
