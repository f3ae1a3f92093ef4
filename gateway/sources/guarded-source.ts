import { setTimeout as pause } from "node:timers/promises";
import type { TraceSpan } from "../../platform/observability/tracing";
import type { RequestDeadline } from "../../platform/server/request/request-deadline";
import type { RequestContext } from "../request-context";
import { CircuitBreaker, type CircuitState } from "./circuit-breaker";
import { RetryBudget } from "./retry-budget";
import {
  NoAnswer,
  noSourceCounts,
  type FetchRequest,
  type SourceCounts,
  type SubgraphAnswer,
  type SubgraphSource,
} from "./subgraph-source";

export interface GuardOptions {
  /** How long one fetch may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Is told when the subgraph is not asked for a while, and when it is again. */
  readonly onChange?: (state: CircuitState) => void;
}

/** How long to wait before a fetch is sent again, in milliseconds: another time within these for each. */
const pauses = { shortest: 20, longest: 80 };

/**
 * Asks a subgraph through a circuit breaker, and asks once more for what was read and not reached: a connection that was refused or
 * reset, or an answer that it is not available. Nothing is asked again after a part of an answer, or by a mutation.
 */
export class GuardedSource implements SubgraphSource {
  readonly counts: SourceCounts = noSourceCounts();
  private readonly breaker: CircuitBreaker;
  private readonly budget = new RetryBudget();

  constructor(
    private readonly source: SubgraphSource,
    private readonly options: GuardOptions,
  ) {
    this.breaker = new CircuitBreaker({
      onChange: (state) => {
        if (state === "open") this.counts.opened += 1;
        options.onChange?.(state);
      },
    });
  }

  get state(): CircuitState {
    return this.breaker.state;
  }

  async ask(request: FetchRequest, context: RequestContext, span?: TraceSpan): Promise<SubgraphAnswer> {
    this.counts.asked += 1;
    this.budget.note();
    try {
      return await this.askOnce(request, context, span);
    } catch (error) {
      if (!this.mayAskAgain(request, context.deadline, error)) throw error;
    }
    await pause(pauses.shortest + Math.random() * (pauses.longest - pauses.shortest));
    this.counts.retried += 1;
    return this.askOnce(request, context, span);
  }

  version(): Promise<string | null> {
    return this.source.version?.() ?? Promise.resolve(null);
  }

  /** Asks past the breaker: that somebody looks costs little, and is how one that nobody asks is found to be back. */
  async probe(): Promise<void> {
    await this.source.probe();
    if (this.breaker.state !== "closed") this.breaker.succeed();
  }

  async close(): Promise<void> {
    await this.source.close?.();
  }

  private async askOnce(
    request: FetchRequest,
    context: RequestContext,
    span?: TraceSpan,
  ): Promise<SubgraphAnswer> {
    if (!this.breaker.enter()) {
      this.counts.refused += 1;
      throw new NoAnswer("given up", "it is not asked for a while: it failed too often");
    }
    const start = performance.now();
    try {
      const answer = await this.source.ask(request, context, span);
      this.breaker.succeed();
      return answer;
    } catch (error) {
      this.tell(error, performance.now() - start, context.deadline);
      throw error;
    }
  }

  private tell(error: unknown, waited: number, deadline: RequestDeadline): void {
    // One that answers in another form answers.
    if (!(error instanceof NoAnswer)) return this.breaker.succeed();
    this.counts.unanswered += 1;
    const enough = Math.min(this.options.timeoutMs, deadline.limitMs) / 2;
    const hasWaited = deadline.abortReason === "timed out" && waited >= enough;
    if (error.kind === "given up" && !hasWaited) this.breaker.letGo();
    else this.breaker.fail();
  }

  private mayAskAgain({ text }: FetchRequest, deadline: RequestDeadline, error: unknown): boolean {
    if (!(error instanceof NoAnswer) || error.kind !== "unreached") return false;
    const isRead = text.startsWith("query") || text.startsWith("{");
    if (!isRead || this.breaker.state !== "closed") return false;
    if (deadline.abortReason !== undefined || deadline.timeLeft() <= pauses.longest) return false;
    return this.budget.take();
  }
}
