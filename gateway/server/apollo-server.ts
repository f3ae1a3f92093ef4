import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { withoutSuggestions } from "../../platform/errors/without-suggestions";
import { DocumentCache } from "../../platform/server/apollo/document-cache";
import { PersistedQueryCache } from "./persisted-query-cache";
import { warningsOnly } from "../../platform/observability/warnings-only";
import type { ServedGateway } from "../supergraph/graph-gateway";
import { knownOperationTypes } from "./validation-rules/known-operation-types";
import { noIncrementalDelivery } from "./validation-rules/no-incremental-delivery";
import type { GatewayObserver } from "../observability/gateway-observer";
import { plainVariableNames } from "./validation-rules/plain-variable-names";
import { absentRoots } from "./plugins/absent-roots";
import { limitCost } from "./plugins/limit-cost";
import { limitIntrospection } from "./plugins/limit-introspection";
import { resolveOperation } from "./plugins/resolve-operation";
import { tellCacheStatus } from "./plugins/tell-cache-status";
import type { RequestContext } from "../request-context";
import type { ServeOptions } from "./serve-options";
import type { TrustedDocuments } from "../guard/trusted/trusted-documents";

/** Makes the Apollo Server in front of a gateway, with what it looks at in an operation before and after it runs. */
export function makeServer(
  { gateway, plugins }: ServedGateway,
  options: ServeOptions,
  { observer, trusted }: { readonly observer: GatewayObserver; readonly trusted: TrustedDocuments },
): ApolloServer<RequestContext> {
  const { log, limits, introspection, showsCost, mayIntrospect = () => false } = options;
  const formatError = maskErrorsWith(log);
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: introspection ? formatError : withoutSuggestions(formatError),
    documentStore: new DocumentCache(),
    persistedQueries: { cache: new PersistedQueryCache(trusted) },
    validationOptions: { hideSuggestions: !introspection },
    validationRules: [knownOperationTypes, noIncrementalDelivery, plainVariableNames],
    plugins: [
      // First, since Apollo Server asks one after the other who has an answer.
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      resolveOperation,
      limitCost({ limits, isShown: showsCost }),
      ...(introspection ? [] : [limitIntrospection(mayIntrospect)]),
      absentRoots,
      tellCacheStatus,
      observer.plugin,
    ],
    logger: warningsOnly(log),
  });
}
