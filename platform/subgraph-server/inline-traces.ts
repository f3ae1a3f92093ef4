import type { IncomingMessage } from "node:http";
import { HeaderMap, type ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
import type * as plugins from "@apollo/server/plugin/inlineTrace";
import { mapSchema } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "../observability/logger";
import { makeApolloServer } from "../server/apollo/apollo-server";
import { boundsOf } from "./execution/bounds";
import { forgetReferences } from "./execution/entities";
import { SubgraphExecutor } from "./execution/subgraph-executor";

/** How a gateway asks for a federated trace, and all that Apollo's plugin looks at. */
const traceHeader = "apollo-federation-include-trace";
const traceForm = "ftv1";
export const traceHeaders = new HeaderMap([[traceHeader, traceForm]]);

/** Whether the answer to a request is to tell how long its fields took. */
export function asksForTrace({ headers }: Pick<IncomingMessage, "headers">): boolean {
  return headers[traceHeader] === traceForm;
}

/**
 * Starts the server that answers with traces of Apollo's form, `extensions.ftv1`. Apollo's plugin wraps each resolver of a
 * schema for good, so this server has a copy of it, and requests without a trace cost what they did. Operations are compiled
 * over the copy, within the same bounds. Of errors a trace has their places and nothing of what they say.
 */
export async function startTracedServer(
  schema: GraphQLSchema,
  formatError: NonNullable<ApolloServerOptionsWithGateway<object>["formatError"]>,
  log: Logger,
): Promise<ApolloServer<object>> {
  // Loaded here, since hardly a subgraph is asked for traces.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { ApolloServerPluginInlineTrace } = require("@apollo/server/plugin/inlineTrace") as typeof plugins;
  const inlineTrace = ApolloServerPluginInlineTrace({ includeErrors: { masked: true } });
  const gateway = tracedExecution(schema);
  const server = makeApolloServer<object>({ gateway, inlineTrace, formatError }, log);
  await server.start();
  return server;
}

function tracedExecution(schema: GraphQLSchema): ApolloServerOptionsWithGateway<object>["gateway"] {
  const traced = mapSchema(schema);
  // What is resolved is traced, and the executor resolves no entities by itself then.
  forgetReferences(traced);
  const executor = new SubgraphExecutor(traced);
  return {
    load: async () => ({
      executor: async ({ document, operationName, request: { variables }, context }) => {
        const bounds = boundsOf(context);
        const asked = { document, operationName: operationName ?? undefined, variables, context, bounds };
        return (await executor.execute(asked)) as never;
      },
    }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: traced, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
