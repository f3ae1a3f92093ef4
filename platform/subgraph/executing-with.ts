import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { toCacheControl } from "../caching/cache-policy";
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
      executor: async ({ document, operationName, request, response, context }) => {
        const asked = { document, operationName: operationName ?? undefined };
        const result = await executor.execute({ ...asked, variables: request.variables, context });
        const policy = result.errors ? undefined : executor.policy(asked);
        // An answer to a GET could be kept by what stands between, which does not hear of writes.
        if (policy && request.http?.method === "POST")
          response?.http?.headers.set("cache-control", toCacheControl(policy));
        return result as never;
      },
    }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
