import type { GatewayExecutionResult } from "@apollo/server-gateway-interface";
import { buildSchema, type GraphQLSchema } from "graphql";
import { notePersonalPlaces } from "../../platform/access/personal-values";
import { noteCostDirectives } from "../../platform/graphql/cost-directives";
import type { Logger } from "../../platform/observability/logger";
import type { AnswerStore } from "../caching/answer-store";
import { ResponseCache } from "../caching/response-cache";
import { readClientOperations } from "../execution/operation/client-operation";
import type { MakePlanner, OperationPlanner } from "../execution/planning/operation-planner";
import { withoutNestedSizes } from "../execution/planning/without-nested-sizes";
import type { MakeSource, SubgraphSource } from "../sources/subgraph-source";
import { ApolloFallback } from "../execution/apollo/apollo-fallback";
import { PlanExecutor, type ExecutorCounts, type ExecutorRequest } from "../execution/plan-executor";

interface OpenGraphOptions {
  readonly planner: MakePlanner;
  readonly source: MakeSource;
  readonly log: Logger;
  readonly counts: ExecutorCounts;
  /** Where answers are kept; without it none are. */
  readonly store: AnswerStore | undefined;
}

/** One supergraph that is served: what clients see of it, its subgraphs, and what executes operations over them. */
export class OpenGraph {
  private running = 0;
  private whenIdle: (() => void) | undefined;

  constructor(
    readonly supergraph: string,
    readonly schema: GraphQLSchema,
    private readonly executor: PlanExecutor,
    private readonly planner: OperationPlanner,
    private readonly fallback: ApolloFallback,
    private readonly sources: ReadonlyMap<string, SubgraphSource>,
  ) {}

  async execute(request: ExecutorRequest): Promise<GatewayExecutionResult> {
    this.running += 1;
    try {
      return await this.executor.execute(request);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.whenIdle?.();
    }
  }

  /** Plans what another graph was asked of late. */
  async takeAlong(other: OpenGraph | undefined): Promise<void> {
    await this.executor.warm(other?.executor.plannedOperations() ?? []);
  }

  /** Plans the operations of texts that are known beforehand; those that this supergraph cannot answer are passed over. */
  async warm(texts: readonly string[]): Promise<void> {
    const operations = texts.flatMap((text) => readClientOperations(text, this.schema));
    await this.executor.warm(operations.flatMap((operation) => this.executor.toPlan(operation) ?? []));
  }

  /** Closes once the requests that run have ended: they may have fetches before them. */
  async close(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
    await this.planner.close();
    await this.fallback.close();
    await Promise.all([...this.sources.values()].map(async (source) => source.close?.()));
  }
}

/** Makes a supergraph ready to be served. @throws when it is none that can be. */
export async function openGraph(supergraph: string, options: OpenGraphOptions): Promise<OpenGraph> {
  const planner = await options.planner(supergraph);
  const { apiSchema, subgraphs, personalPlaces, costDirectives } = planner.facts;
  const schema = buildSchema(apiSchema, { assumeValidSDL: true });
  notePersonalPlaces(schema, personalPlaces);
  noteCostDirectives(schema, costDirectives);
  const sources = new Map(subgraphs.map(({ name, url }) => [name, options.source(name, url)]));
  const source = (name: string): SubgraphSource => {
    const found = sources.get(name);
    if (!found) throw new Error(`the supergraph has no subgraph ${name}`);
    return found;
  };
  const fallback = new ApolloFallback({
    supergraph: withoutNestedSizes(supergraph),
    source,
    log: options.log,
  });
  const { store } = options;
  const executor = new PlanExecutor({
    ...options,
    schema,
    planner,
    source,
    cache: store && new ResponseCache({ store, supergraph, source }),
    fallback: (request) => fallback.execute(request),
  });
  return new OpenGraph(supergraph, schema, executor, planner, fallback, sources);
}
