import { Counter, Gauge, type Registry } from "prom-client";
import { BatchedHistogram } from "../../platform/observability/batched-histogram";
import type { ExecutorCounts } from "../execution/plan-executor";
import type { TakeOverCounts } from "../supergraph/graph-gateway";
import type { SubgraphSource } from "../sources/subgraph-source";
import { ClientCounts } from "./client-counts";
import type { ClientIdentity } from "./client-identity";

/** How a request ended: all of it, a part with errors, or nothing but errors. */
export type Outcome = "whole" | "partial" | "refused";

/** How a fetch from a subgraph ended. */
export type FetchOutcome = "answered" | "errors" | "failed";

/** Seconds, from a small answer out of a cache to the longest that anybody waits. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const openness = { closed: 0, "half-open": 0.5, open: 1 } as const;

/** An operation that is not one of the saved ones: what clients call theirs has no bound. */
const otherOperation = "other";

/** A request that has ended. */
interface EndedRequest {
  readonly operation: string | undefined;
  readonly client: ClientIdentity | undefined;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** What is told of besides what happens to requests. */
export interface MetricsOf {
  readonly counts: ExecutorCounts;
  readonly takeOvers: TakeOverCounts;
  /** The subgraphs, by name, as they are at the moment. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly knownOperations: ReadonlySet<string>;
}

/** What the gateway tells Prometheus. Every label has a bound: names of saved operations, subgraphs, error codes, the first clients. */
export class GatewayMetrics {
  private readonly requests: BatchedHistogram<"operation" | "outcome">;
  private readonly errors: Counter<"code">;
  private readonly fetches: BatchedHistogram<"subgraph" | "outcome">;
  private readonly cached: Counter<"result">;
  private readonly clients: ClientCounts;
  private readonly knownOperations: ReadonlySet<string>;

  constructor(registry: Registry, { counts, takeOvers, sources, knownOperations }: MetricsOf) {
    this.knownOperations = knownOperations;
    const registers = [registry];
    this.requests = new BatchedHistogram({
      name: "graph_request_seconds",
      help: "Time of an operation from its body to its answer, by saved operation and how it ended.",
      labelNames: ["operation", "outcome"],
      buckets,
      registers,
    });
    this.errors = new Counter({
      name: "graph_errors_total",
      help: "Errors in answers, by code; docs/errors.md says what each means.",
      labelNames: ["code"],
      registers,
    });
    this.fetches = new BatchedHistogram({
      name: "graph_fetch_seconds",
      help: "Time of a fetch from a subgraph, by subgraph and how it ended.",
      labelNames: ["subgraph", "outcome"],
      buckets,
      registers,
    });
    this.cached = new Counter({
      name: "graph_cached_answers_total",
      help: "Answers looked for in the response cache, by whether one was there.",
      labelNames: ["result"],
      registers,
    });
    new Counter({
      name: "graph_executions_total",
      help: "Operations by what executed them; those of Apollo's executor fell back.",
      labelNames: ["executor"],
      registers,
      collect() {
        this.reset();
        this.inc({ executor: "compiled" }, counts.compiled);
        this.inc({ executor: "apollo" }, counts.fellBack);
      },
    });
    new Counter({
      name: "graph_plans_total",
      help: "Operations that were planned, because no plan of them was kept.",
      registers,
      collect() {
        this.reset();
        this.inc(counts.planned);
      },
    });
    new Counter({
      name: "graph_supergraphs_total",
      help: "Changed supergraphs by what became of them: taken over, or refused while the old one served on.",
      labelNames: ["outcome"],
      registers,
      collect() {
        this.reset();
        this.inc({ outcome: "taken" }, takeOvers.taken);
        this.inc({ outcome: "refused" }, takeOvers.refused);
      },
    });
    this.clients = new ClientCounts(registry);
    this.observeSources(registry, sources);
  }

  private observeSources(registry: Registry, sources: ReadonlyMap<string, SubgraphSource>): void {
    const registers = [registry];
    new Gauge({
      name: "graph_breaker_open",
      help: "Whether a subgraph failed too often and is not asked for a while: 1 open, 0.5 trying, 0 closed.",
      labelNames: ["subgraph"],
      registers,
      collect() {
        this.reset();
        for (const [subgraph, { state }] of sources) if (state) this.set({ subgraph }, openness[state]);
      },
    });
    new Counter({
      name: "graph_fetch_events_total",
      help: "Fetches by what was done besides asking: asked again, not sent with the breaker open, unanswered.",
      labelNames: ["subgraph", "event"],
      registers,
      collect() {
        this.reset();
        for (const [subgraph, { counts }] of sources) {
          if (!counts) continue;
          for (const event of ["retried", "refused", "unanswered", "opened"] as const)
            this.inc({ subgraph, event }, counts[event]);
        }
      },
    });
  }

  /** Notes the end of a request. */
  end({ operation, client, outcome, seconds }: EndedRequest): void {
    this.requests.observe({ operation: this.label(operation), outcome }, seconds);
    this.clients.count(client);
  }

  error(code: string): void {
    this.errors.inc({ code });
  }

  fetched(subgraph: string, outcome: FetchOutcome, seconds: number): void {
    this.fetches.observe({ subgraph, outcome }, seconds);
  }

  lookedUp(isHit: boolean): void {
    this.cached.inc({ result: isHit ? "hit" : "miss" });
  }

  private label(operation: string | undefined): string {
    return operation !== undefined && this.knownOperations.has(operation) ? operation : otherOperation;
  }
}
