import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { SubgraphExecutor } from "./execution/subgraph-executor";

type Gateway = ApolloServerOptionsWithGateway<object>["gateway"];

/**
 * What Apollo Server takes in the place of a gateway: a schema with an executor of its own. Apollo Server parses and
 * validates, and keeps the documents that it has seen.
 */
export function executingWith(schema: GraphQLSchema): Gateway {
  const executor = new SubgraphExecutor(schema);
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        executor.execute({
          document,
          operationName: operationName ?? undefined,
          variables: request.variables,
          context,
        }) as never,
    }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
