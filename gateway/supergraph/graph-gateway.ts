import type { ApolloServerPlugin } from "@apollo/server";
import type {
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from "@apollo/server-gateway-interface";
import type { GraphQLSchema } from "graphql";
import { DirectExecution } from "../../platform/server/apollo/direct-execution";
import { stateOfFile, watchState } from "../../platform/config/watched-state";
import type { Logger } from "../../platform/observability/logger";
import { loadApolloGraph } from "../execution/apollo/load-apollo-graph";
import type { AnswerStore } from "../caching/answer-store";
import { explainLoadFailure } from "./load-failure";
import { openGraph, type OpenGraph } from "./open-graph";
import { noExecutorCounts, type ExecutorCounts, type ExecutorRequest } from "../execution/plan-executor";
import type { MakePlanner } from "../execution/planning/operation-planner";
import type { RequestContext } from "../request-context";
import type { MakeSource } from "../sources/subgraph-source";
import { readSupergraph } from "./supergraph-file";

/** What executes query plans: ours, or Apollo's for comparison. */
type ExecutorName = "compiled" | "apollo";

/** What became of changed supergraphs since the process started. */
export interface TakeOverCounts {
  taken: number;
  /** Those that could not be served; the old one served on. */
  refused: number;
}

export function noTakeOvers(): TakeOverCounts {
  return { taken: 0, refused: 0 };
}

export interface GatewayOptions {
  readonly supergraph: string;
  /** Makes what a subgraph is asked through, by its name and the address in the supergraph. */
  readonly source: MakeSource;
  readonly log: Logger;
  readonly executor: ExecutorName;
  /** Makes the planner of a supergraph. */
  readonly planner: MakePlanner;
  /** Is told how operations are run. */
  readonly counts?: ExecutorCounts;
  /** Is told of changed supergraphs. */
  readonly takeOvers?: TakeOverCounts;
  /** Where answers and entities are kept; without it none are. */
  readonly store?: AnswerStore | undefined;
  /** Texts of operations that are planned before anybody asks them. */
  readonly knownOperations?: readonly string[];
}

/** What Apollo Server is given to serve a supergraph. */
export interface ServedGateway {
  readonly gateway: GatewayInterface;
  /** Without these, the gateway runs nothing. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/** How long after it was taken over from a graph is closed, in milliseconds. */
const retirementMs = 2_000;

/**
 * Makes the gateway over a supergraph file. A changed file is taken over while requests run; a broken one is refused
 * with a line in the log, and the old one serves on.
 */
export async function createGateway(options: GatewayOptions): Promise<ServedGateway> {
  const { supergraph, source, log, takeOvers: counts = noTakeOvers() } = options;
  const stateNow = () => stateOfFile(supergraph);
  const seen = await stateNow();
  const first = await readSupergraph(supergraph);
  const watch = (takeOver: (sdl: string) => void | Promise<void>) =>
    watchState(stateNow, seen, () => takeOverFrom(supergraph, takeOver, { log, counts }));
  if (options.executor === "apollo") {
    const { apolloGraph } = loadApolloGraph();
    return { gateway: apolloGraph({ supergraph: first, source, log, watch }), plugins: [] };
  }
  const gateway = new GraphGateway(first, options, watch);
  return { gateway, plugins: [gateway.execution.plugin] };
}

/** A gateway for Apollo Server that plans as Apollo's does, and executes the plans itself. */
class GraphGateway implements GatewayInterface {
  readonly execution = new DirectExecution<RequestContext>((request) => this.execute(request));
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  /** By the schema that a request was validated against: one that runs while another takes over stays with its own. */
  private readonly graphs = new WeakMap<GraphQLSchema, OpenGraph>();
  private current: OpenGraph | undefined;
  /** Those that do not serve any more, until they are closed. */
  private readonly retired = new Map<OpenGraph, NodeJS.Timeout>();
  private stopWatching: (() => void) | undefined;
  private isStopped = false;

  constructor(
    private readonly supergraph: string,
    private readonly options: GatewayOptions,
    private readonly watch: (takeOver: (sdl: string) => Promise<void>) => () => void,
  ) {}

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  async load(): Promise<GatewayLoadResult> {
    const graph = await this.open(this.supergraph);
    this.serve(graph);
    void graph.warm(this.options.knownOperations ?? []);
    this.stopWatching = this.watch((sdl) => this.takeOver(sdl));
    return { executor: this.execution.executor };
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.stopWatching?.();
    const [retired, timers] = [[...this.retired.keys()], [...this.retired.values()]];
    timers.forEach(clearTimeout);
    await Promise.all([this.current, ...retired].map(async (graph) => graph?.close()));
  }

  private execute(request: ExecutorRequest) {
    const graph = this.graphs.get(request.schema) ?? this.current;
    if (!graph) throw new Error("a request came before the supergraph was loaded");
    return graph.execute(request);
  }

  /** What was asked of late is planned before the new supergraph serves, so that nobody waits for it. */
  private async takeOver(sdl: string): Promise<void> {
    const old = this.current;
    if (sdl === old?.supergraph) return;
    const graph = await this.open(sdl);
    await graph.takeAlong(old);
    if (this.isStopped) return graph.close();
    this.serve(graph);
    if (old) this.retire(old);
  }

  /** Closes a graph that another has taken over from, with time for requests that were validated against it. */
  private retire(graph: OpenGraph): void {
    const close = () => {
      this.retired.delete(graph);
      void graph
        .close()
        .catch((error: unknown) => this.options.log.error({ err: error }, "a graph did not close"));
    };
    this.retired.set(graph, setTimeout(close, retirementMs).unref());
  }

  private open(sdl: string): Promise<OpenGraph> {
    const { source, log, store, planner, counts = noExecutorCounts() } = this.options;
    return openGraph(sdl, { planner, source, log, store, counts });
  }

  private serve(graph: OpenGraph): void {
    this.graphs.set(graph.schema, graph);
    this.current = graph;
    for (const tell of this.listeners) tell({ apiSchema: graph.schema, coreSupergraphSdl: graph.supergraph });
  }
}

async function takeOverFrom(
  file: string,
  takeOver: (sdl: string) => void | Promise<void>,
  { log, counts }: { readonly log: Logger; readonly counts: TakeOverCounts },
): Promise<void> {
  try {
    await takeOver(await readSupergraph(file));
    counts.taken += 1;
    log.info({ supergraph: file }, "took over a changed supergraph");
  } catch (error) {
    counts.refused += 1;
    log.error(
      { supergraph: file, reason: explainLoadFailure(file, error).message },
      "refused a changed supergraph; the old one serves on",
    );
  }
}
