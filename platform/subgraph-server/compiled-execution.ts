import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { namedFilesIn, noteNamedFiles } from "../files/named-files";
import { toCacheControl } from "../graphql/cache-policy";
import { DirectExecution } from "../server/apollo/direct-execution";
import { boundsOf } from "./execution/bounds";
import { noteUnknownIds, unknownIdsIn } from "./inputs/unknown-ids";
import { SubgraphExecutor } from "./execution/subgraph-executor";

interface Executing {
  readonly gateway: ApolloServerOptionsWithGateway<object>["gateway"];
  readonly plugin: ApolloServerPlugin<object>;
}

/**
 * What Apollo Server takes in the place of a gateway: a schema with an executor of its own. Apollo Server parses and
 * validates, and keeps the documents that it has seen. What a request may come to stands in its context.
 */
export function compiledExecution(schema: GraphQLSchema): Executing {
  const executor = new SubgraphExecutor(schema);
  const { executor: execute, plugin } = new DirectExecution<object>(async (checked) => {
    const { document, operationName, request, response, contextValue: context } = checked;
    const { variables } = request;
    const bounds = boundsOf(context);
    const unknownIds = unknownIdsIn(request.extensions);
    if (unknownIds) noteUnknownIds(context, unknownIds);
    const files = namedFilesIn(request.extensions);
    if (files) noteNamedFiles(context, files);
    const asked = { document, operationName: operationName ?? undefined, variables, context, bounds };
    const result = await executor.execute(asked);
    const policy = result.errors ? undefined : executor.policy(asked);
    // An answer to a GET could be kept by what stands between, which does not hear of writes.
    if (policy && request.http?.method === "POST")
      response.http.headers.set("cache-control", toCacheControl(policy));
    return result as never;
  });
  const gateway: Executing["gateway"] = {
    load: async () => ({ executor: execute }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
  return { gateway, plugin };
}
