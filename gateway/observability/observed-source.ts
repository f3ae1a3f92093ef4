import type { RequestContext } from "../request-context";
import { DelegatingSource } from "../sources/delegating-source";
import type { FetchRequest, SubgraphAnswer, SubgraphSource } from "../sources/subgraph-source";
import type { GatewayMetrics } from "./gateway-metrics";

/** A subgraph whose fetches are counted, timed and traced. */
export class ObservedSource extends DelegatingSource {
  constructor(
    private readonly subgraph: string,
    source: SubgraphSource,
    private readonly metrics: GatewayMetrics,
  ) {
    super(source);
  }

  override ask = async (request: FetchRequest, context: RequestContext): Promise<SubgraphAnswer> => {
    const begin = performance.now();
    const span = context.record.span?.child(`fetch ${this.subgraph}`, "client", {
      "graph.subgraph": this.subgraph,
    });
    const end = (outcome: "answered" | "errors" | "failed") => {
      this.metrics.fetched(this.subgraph, outcome, (performance.now() - begin) / 1000);
      span?.end(outcome === "answered" ? undefined : outcome);
    };
    try {
      const answer = await this.source.ask(request, context, span);
      end(answer.errors && answer.errors.length > 0 ? "errors" : "answered");
      return answer;
    } catch (error) {
      end("failed");
      throw error;
    }
  };
}
