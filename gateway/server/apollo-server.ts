import type { ApolloServer } from "@apollo/server";
import { maskErrorsWith, withoutSuggestions } from "../../platform/errors/mask-error";
import { makeApolloServer } from "../../platform/server/apollo/apollo-server";
import { PersistedQueryCache } from "./persisted-query-cache";
import type { ServedGateway } from "../supergraph/graph-gateway";
import type { GatewayObserver } from "../observability/gateway-observer";
import {
  finiteNumbers,
  knownOperationTypes,
  noIncrementalDelivery,
  plainVariableNames,
} from "./validation-rules";
import { limitCost } from "./plugins/limit-cost";
import { limitIntrospection } from "./plugins/limit-introspection";
import { resolveOperation } from "./plugins/resolve-operation";
import { cacheStatus } from "./plugins/cache-status";
import type { RequestContext } from "../request-context";
import type { ServeOptions } from "./serve-options";

/** Makes the Apollo Server in front of a gateway, with what it looks at in an operation before and after it runs. */
export function makeGatewayServer(
  { gateway, plugins }: ServedGateway,
  options: ServeOptions,
  observer: GatewayObserver,
): ApolloServer<RequestContext> {
  const { log, limits, introspection, showsCost, mayIntrospect = () => false } = options;
  const formatError = maskErrorsWith(log);
  return makeApolloServer<RequestContext>(
    {
      gateway,
      formatError: introspection ? formatError : withoutSuggestions(formatError),
      persistedQueries: { cache: new PersistedQueryCache() },
      validationOptions: { hideSuggestions: !introspection },
      validationRules: [knownOperationTypes, noIncrementalDelivery, plainVariableNames, finiteNumbers],
      plugins: [
        // First, since Apollo Server asks one after the other who has an answer.
        ...plugins,
        resolveOperation,
        limitCost({ limits, isShown: showsCost }),
        ...(introspection ? [] : [limitIntrospection(mayIntrospect)]),
        cacheStatus,
        observer.plugin,
      ],
    },
    log,
  );
}
