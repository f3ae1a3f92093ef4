import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { QueryPlan } from "@apollo/query-planner";
import { GraphError } from "../../../platform/errors/graph-error";
import type { MakePlanner, OperationPlanner, PlannerMessage } from "./operation-planner";
import type { SupergraphFacts } from "./supergraph-facts";
import { texts } from "./planning.texts";

interface Job {
  readonly text: string;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Plans in a thread of its own, so that requests are served while an operation is planned, which takes up to seconds.
 * A plan that takes longer than the limit is given up, and the thread with it; a new one goes on with what waits.
 */
export function planInThread(limitMs: number): MakePlanner {
  return (supergraph) => PlannerThread.start(supergraph, limitMs);
}

class PlannerThread implements OperationPlanner {
  private readonly waiting: Job[] = [];
  private running: Job | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closing: (() => void) | undefined;

  private constructor(
    private readonly supergraph: string,
    private readonly limitMs: number,
    private worker: Worker | undefined,
    readonly facts: SupergraphFacts,
  ) {
    if (worker) this.listenTo(worker);
  }

  static async start(supergraph: string, limitMs: number): Promise<PlannerThread> {
    const { worker, facts } = await startWorker(supergraph);
    return new PlannerThread(supergraph, limitMs, worker, facts);
  }

  plan(text: string): Promise<QueryPlan> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ text, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    if (this.running || this.waiting.length > 0)
      await new Promise<void>((resolve) => (this.closing = resolve));
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private next(): void {
    if (this.running || !this.worker) return;
    const job = this.waiting.shift();
    if (!job) {
      this.closing?.();
      return;
    }
    this.running = job;
    this.worker.ref();
    this.timer = setTimeout(() => void this.restart(tooLong(this.limitMs)), this.limitMs);
    this.worker.postMessage({ text: job.text });
  }

  private listenTo(worker: Worker): void {
    worker.unref();
    worker.on("message", (message: PlannerMessage) => {
      this.finish((job) => {
        if (message.kind === "planned") job.resolve(message.plan);
        else if (message.kind === "refused")
          job.reject(new GraphError(message.code, message.text, { http: { status: 400 } }));
        else if (message.kind === "failed") job.reject(new Error(message.reason));
      });
      this.next();
    });
    worker.on("error", (error) => void this.restart(error));
  }

  private finish(settle: (job: Job) => void): void {
    clearTimeout(this.timer);
    const job = this.running;
    this.running = undefined;
    this.worker?.unref();
    if (job) settle(job);
  }

  /** Gives up what the thread does, and goes on with a new one. */
  private async restart(reason: unknown): Promise<void> {
    const { worker } = this;
    if (!worker) return;
    this.finish((job) => job.reject(reason));
    this.worker = undefined;
    worker.removeAllListeners();
    await worker.terminate();
    try {
      this.worker = (await startWorker(this.supergraph)).worker;
      this.listenTo(this.worker);
      this.next();
    } catch (error) {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    }
  }
}

function startWorker(supergraph: string): Promise<{ worker: Worker; facts: SupergraphFacts }> {
  const worker = new Worker(join(__dirname, "planner-worker.js"), { workerData: { supergraph } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (message: PlannerMessage) => {
      worker.off("error", reject);
      if (message.kind === "ready") resolve({ worker, facts: message.facts });
      else {
        reject(new Error(message.kind === "failed" ? message.reason : "it did not start"));
        void worker.terminate();
      }
    });
  });
}

function tooLong(limitMs: number): GraphError {
  const http = { status: 400 };
  return new GraphError("OPERATION_TOO_COMPLEX", texts.planningTooLong({ allowed: limitMs }), {
    allowed: limitMs,
    http,
  });
}
