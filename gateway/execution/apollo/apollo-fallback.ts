import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
} from "@apollo/server-gateway-interface";
import type { ApolloGateway } from "@apollo/gateway";
import type { Logger } from "../../../platform/observability/logger";
import { loadApolloGraph } from "./load-apollo-graph";
import type { SubgraphSource } from "../../sources/subgraph-source";
import type { ExecutorRequest } from "../plan-executor";

interface FallbackOptions {
  readonly supergraph: string;
  readonly source: (subgraph: string) => SubgraphSource;
  readonly log: Logger;
}

/** Apollo's gateway over the same subgraphs, for what is not run here. It is loaded and made when it is first needed. */
export class ApolloFallback {
  private gateway: ApolloGateway | undefined;
  private executor: Promise<GatewayExecutor> | undefined;

  constructor(private readonly options: FallbackOptions) {}

  async execute(request: ExecutorRequest): Promise<GatewayExecutionResult> {
    this.executor ??= this.load();
    const execute = await this.executor;
    return execute(asGatewayRequest(request));
  }

  async close(): Promise<void> {
    await this.executor?.catch(() => undefined);
    await this.gateway?.stop();
  }

  private async load(): Promise<GatewayExecutor> {
    const { supergraph, source, log } = this.options;
    const { apolloGraph } = loadApolloGraph();
    this.gateway = apolloGraph({
      supergraph,
      source: (name) => source(name),
      log,
      watch: () => () => undefined,
    });
    const { executor } = await this.gateway.load();
    return executor;
  }
}

/** What Apollo's gateway looks at of a request. */
function asGatewayRequest({
  contextValue: context,
  queryHash = "",
  request: { query, operationName, variables },
  ...checked
}: ExecutorRequest): GatewayGraphQLRequestContext {
  const { logger, schema, cache, document, source, operation, metrics, overallCachePolicy } = checked;
  return {
    request: {
      ...(query && { query }),
      ...(operationName && { operationName }),
      ...(variables && { variables }),
    },
    logger,
    schema,
    schemaHash: "" as GatewayGraphQLRequestContext["schemaHash"],
    context,
    cache,
    queryHash,
    document,
    source,
    operationName: checked.operationName,
    operation,
    metrics,
    overallCachePolicy,
  };
}
