import "../../config/own-environment";
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestListener,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "../../observability/logger";
import { DocumentCache } from "./document-cache";

/** What one of our servers adds to what all of them have. */
type OwnOptions<Context extends BaseContext> = Pick<
  ApolloServerOptionsWithGateway<Context>,
  "gateway" | "plugins" | "formatError" | "persistedQueries" | "validationRules" | "validationOptions"
> & {
  /** What puts traces into answers; without it nothing does. */
  readonly inlineTrace?: ApolloServerPlugin<Context>;
};

/**
 * Makes an Apollo Server as each of ours is. Those of its plugins that would be there unasked stay off: cache control and
 * traces wrap every resolver and take half of the time, reports go to a host outside, and pages are ours. Who may
 * introspect, when to stop and how HTTP is spoken is decided before it
 * (docs/decisions/0027-apollo-server-runs-operations.md).
 */
export function makeApolloServer<Context extends BaseContext>(
  { plugins = [], inlineTrace = ApolloServerPluginInlineTraceDisabled(), ...options }: OwnOptions<Context>,
  log: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    ...options,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: new DocumentCache(),
    plugins: [
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      inlineTrace,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: warningsOnly(log),
  });
}

/** A plugin that looks at every request with the same listener, which keeps nothing of any of them. */
export function pluginOf<Context extends BaseContext>(
  listener: GraphQLRequestListener<Context>,
): ApolloServerPlugin<Context> {
  return { requestDidStart: async () => listener };
}

/** A log as Apollo's packages take one: they announce themselves at `info`, and only their warnings are ours to tell. */
export function warningsOnly(log: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
