import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { AggregatorRegistry, type PrometheusContentType } from "prom-client";
import { StartError } from "../../errors/start-error";
import type { Logger } from "../../observability/logger";
import { closeUntaken } from "./close-untaken";
import { gatherMetricsOf } from "./process-metrics";
import { isReadyMessage, stopMessage } from "./worker";
import { RestartDelay } from "./restart-delay";

interface WorkerOptions {
  readonly count: number;
  /** The file that a worker runs; it is given the arguments of this process. */
  readonly file: string;
  readonly log: Logger;
  /** Called when no worker is left and new ones end at once too. */
  readonly giveUp: () => void;
}

/** Processes that answer on one port. */
export interface Workers {
  /** Where they are reached. */
  readonly url: string;
  /** Lets all of them finish what runs; those that do not end within some milliseconds are killed. */
  stop(patience: number): Promise<void>;
}

/**
 * Starts workers and keeps their number: one that ends is replaced. The first is started alone, so that what is wrong
 * with all is told once.
 * @throws StartError when one of them ends before it is ready.
 */
export async function startWorkers(options: WorkerOptions): Promise<Workers> {
  // Stacks of workers name the TypeScript where those of this process do.
  const execArgv = [...process.execArgv, ...(process.sourceMapsEnabled ? ["--enable-source-maps"] : [])];
  cluster.setupPrimary({ exec: options.file, args: process.argv.slice(2), execArgv });
  const running = new RunningWorkers(options);
  const url = await running.startFirst();
  return { url, stop: (patience) => running.stop(patience) };
}

class RunningWorkers {
  private readonly workers = new Set<Worker>();
  private readonly answering = new Set<Worker>();
  private readonly delay = new RestartDelay();
  private readonly gatherer = new AggregatorRegistry<PrometheusContentType>();
  private isReady = false;
  private isStopping = false;

  constructor(private readonly options: WorkerOptions) {}

  async startFirst(): Promise<string> {
    const url = await this.start();
    await Promise.all(Array.from({ length: this.options.count - 1 }, () => this.start()));
    this.isReady = true;
    return url;
  }

  async stop(patience: number): Promise<void> {
    this.isStopping = true;
    const ends = [...this.workers].map((worker) => once(worker, "exit"));
    for (const worker of this.workers) askToStop(worker);
    const timer = setTimeout(() => {
      for (const worker of this.workers) worker.process.kill("SIGKILL");
    }, patience);
    await Promise.all(ends);
    clearTimeout(timer);
  }

  /** Starts a worker; gives where it is reached once it answers. */
  private start(): Promise<string> {
    const started = performance.now();
    const worker = cluster.fork();
    this.workers.add(worker);
    closeUntaken(worker);
    gatherMetricsOf(worker, this.gatherer);
    return new Promise((resolve, reject) => {
      worker.on("message", (message: unknown) => {
        if (!isReadyMessage(message)) return;
        this.answering.add(worker);
        // It may have been told while it could not listen yet.
        if (this.isStopping) askToStop(worker);
        resolve(message.ready);
      });
      worker.once("exit", (code: number | null, signal: string | null) => {
        this.workers.delete(worker);
        const hasAnswered = this.answering.delete(worker);
        const ended = signal ?? `exit code ${code}`;
        reject(new StartError(`A worker ended before it was ready (${ended}). Nothing is served.`));
        if ((this.isReady || hasAnswered) && !this.isStopping)
          this.replace(worker, ended, performance.now() - started);
      });
    });
  }

  private replace({ id, process: { pid } }: Worker, ended: string, lived: number): void {
    const { log, giveUp } = this.options;
    const wait = this.delay.noteEnd(lived);
    if (this.answering.size === 0 && this.delay.isHopeless) {
      log.fatal({ endedWorker: id, endedPid: pid, ended }, "no worker is left, and new ones end at once");
      giveUp();
      return;
    }
    log.error(
      { endedWorker: id, endedPid: pid, ended, waitMs: wait },
      "a worker ended; another takes its place",
    );
    setTimeout(() => {
      // That it ended again is told by its end.
      if (!this.isStopping) this.start().catch(() => undefined);
    }, wait);
  }
}

function askToStop(worker: Worker): void {
  if (worker.isConnected()) worker.send(stopMessage);
}
