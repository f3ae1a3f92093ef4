import type { IncomingHttpHeaders } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { Registry } from "prom-client";
import type { Logger } from "../../platform/observability/logger";
import { observeAdmission } from "../../platform/server/admission/admission-metrics";
import type { AdmissionControl } from "../../platform/server/admission/admission-control";
import { RequestRecord } from "../../platform/server/request/request-record";
import { StatementMetrics } from "../../platform/observability/statement-metrics";
import type { Tracing } from "../../platform/observability/tracing";
import { noExecutorCounts, type ExecutorCounts } from "../execution/plan-executor";
import type { RequestContext } from "../request-context";
import type { MakeSource, SubgraphSource } from "../sources/subgraph-source";
import { noTakeOvers, type TakeOverCounts } from "../supergraph/graph-gateway";
import { GatewayMetrics } from "./gateway-metrics";
import { observeRequests } from "./observe-requests";
import { ObservedSource } from "./observed-source";
import { TransferObserver, type EndedTransfer } from "./transfer-observer";

export interface ObserverOptions {
  readonly log: Logger;
  /** Where metrics of this process are told. */
  readonly registry: Registry;
  /** Where spans go; without it there are none. */
  readonly tracing?: Tracing | undefined;
  /** From how long on an operation is slow, in milliseconds. */
  readonly slowOperationMs: number;
}

/** What sees the requests of a gateway, and tells of them in metrics, spans and the log. */
export class GatewayObserver {
  readonly registry: Registry;
  readonly counts: ExecutorCounts = noExecutorCounts();
  readonly takeOvers: TakeOverCounts = noTakeOvers();
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** The subgraphs that are asked at the moment, by name. */
  readonly sources = new Map<string, SubgraphSource>();
  private readonly metrics: GatewayMetrics;
  private readonly transfers: TransferObserver;
  /** Of the subgraphs in this process. */
  private readonly statements: StatementMetrics;

  constructor(
    private readonly options: ObserverOptions,
    knownOperations: ReadonlySet<string>,
  ) {
    const { log, registry, slowOperationMs } = options;
    this.registry = registry;
    this.statements = new StatementMetrics(registry);
    const { counts, takeOvers, sources } = this;
    this.metrics = new GatewayMetrics(registry, { counts, takeOvers, sources, knownOperations });
    this.transfers = new TransferObserver(registry, log);
    this.plugin = observeRequests({ metrics: this.metrics, log, slowMs: slowOperationMs });
  }

  /** Begins the record of a request, whose span has a name. */
  begin(headers: IncomingHttpHeaders, name = "graphql"): RequestRecord {
    const span = this.options.tracing?.begin(name, headers);
    return new RequestRecord({ span, statements: this.statements });
  }

  /** Counts a request that was refused before anything of it ran. */
  refused(code: string): void {
    this.metrics.error(code);
  }

  /** Tells of a request for a file that has ended. */
  endedTransfer(transfer: EndedTransfer): void {
    this.transfers.end(transfer);
  }

  /** Tells of what is let in. */
  observeAdmission(admission: AdmissionControl): void {
    observeAdmission(this.registry, admission);
  }

  /** Observes the fetches of the sources that are made. */
  observing(make: MakeSource): MakeSource {
    return (subgraph, url) => {
      const source = new ObservedSource(subgraph, make(subgraph, url), this.metrics);
      this.sources.set(subgraph, source);
      return source;
    };
  }
}
