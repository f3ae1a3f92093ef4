import type { Registry } from "prom-client";
import type { Config } from "../platform/config/config";
import type { Listening } from "../platform/server/http/listen";
import { createLogger, type Logger } from "../platform/observability/logger";
import { disablePretenuring } from "../platform/server/workers/disable-pretenuring";
import { processRegistry, offerMetrics } from "../platform/server/workers/process-metrics";
import type { Tracing, TracingOptions } from "../platform/observability/tracing";
import { startWorkers } from "../platform/server/workers/start-workers";
import { reportReady, workerNumber } from "../platform/server/workers/worker";
import { closeOnSignal, closeWorker } from "./close-on-signal";

/** Where a process reports what it does. */
export interface Telemetry {
  readonly log: Logger;
  readonly registry: Registry;
  readonly tracing: Tracing | undefined;
}

/** What serves, in this process or in several. */
interface Service<Resources> {
  /** Its name in the log. */
  readonly name: string;
  /** The file of the command, which workers run too. */
  readonly file: string;
  /** Sets up what all processes need, once, and opens it. */
  setUp(log: Logger): Promise<Resources>;
  /** Opens what was set up, in a worker. */
  open(log: Logger): Promise<Resources>;
  /** Closes what was opened and served nothing. */
  close(resources: Resources): Promise<void>;
  /** Serves until it is closed, and closes what was opened with it. */
  serve(resources: Resources, telemetry: Telemetry): Promise<Pick<Listening, "url" | "close">>;
  /** What is told when it is ready. */
  ready(url: string): string;
}

/** What is beyond the time for requests: closing databases and connections, in milliseconds. */
const closingTime = 5_000;
/** A worker that was cut off ends a little after that; then it is the turn of the process that started it. */
const longerWithWorkers = 2_000;

/**
 * Runs a service to its end: in this process, or with WORKERS above 1 in so many others that share the port. Then this
 * process only sets up, starts them and keeps their number.
 */
export async function runService<Resources>(
  { workers: count, logLevel, stopping, traces }: Config,
  service: Service<Resources>,
): Promise<void> {
  disablePretenuring();
  const log = createLogger(service.name, logLevel);
  const patience = stopping.delayMs + stopping.timeoutMs + closingTime;
  if (workerNumber !== undefined) {
    const workerLog = log.child({ worker: workerNumber });
    const telemetry = await openTelemetry(workerLog);
    offerMetrics(telemetry.registry);
    const listening = await service.serve(await service.open(workerLog), telemetry);
    closeWorker(() => closeAll(listening, telemetry), workerLog, patience);
    reportReady(listening.url);
    return;
  }
  const resources = await service.setUp(log);
  if (count === 1) {
    const telemetry = await openTelemetry(log);
    const listening = await service.serve(resources, telemetry);
    closeOnSignal(() => closeAll(listening, telemetry), log, patience);
    process.stdout.write(service.ready(listening.url));
    return;
  }
  await service.close(resources);
  const workers = await step(`Starting ${count} workers`, () =>
    startWorkers({ count, file: service.file, log, giveUp: () => process.exit(1) }),
  );
  const longer = patience + longerWithWorkers;
  closeOnSignal(() => workers.stop(longer), log, longer + longerWithWorkers);
  process.stdout.write(service.ready(workers.url));

  async function openTelemetry(processLog: Logger): Promise<Telemetry> {
    const tracing = traces ? await openTracing({ service: service.name, ...traces }) : undefined;
    return { log: processLog, registry: processRegistry(), tracing };
  }
}

async function closeAll(listening: Pick<Listening, "close">, { tracing }: Telemetry): Promise<void> {
  await listening.close();
  await tracing?.close();
}

/** Opens what spans go to. OpenTelemetry is loaded only here, so that it costs nothing where no endpoint is set. */
async function openTracing(options: TracingOptions): Promise<Tracing> {
  const { OpenTelemetryTracing } = await import("../platform/observability/open-telemetry-tracing.js");
  return new OpenTelemetryTracing(options);
}

/** Does a step of a start, and tells of it with the time that it took. Workers are silent: one process tells for all. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  if (workerNumber === undefined)
    process.stdout.write(`${name} … ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
