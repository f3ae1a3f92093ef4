import cluster, { type Worker } from "node:cluster";
import { AggregatorRegistry, type PrometheusContentType, Registry, collectDefaultMetrics } from "prom-client";

/** A worker asks for the metrics of all; the process that started it answers under the same number. */
interface Question {
  readonly askMetrics: number;
}
interface Answer {
  readonly metricsFor: number;
  /** Null where they could not be gathered. */
  readonly text: string | null;
}

/** How long workers may take to tell theirs, in milliseconds. */
const patience = 6_000;

const awaited = new Map<number, (text: string | null) => void>();
let asked = 0;

/** Lets the metrics of this worker be gathered with those of the others. */
export function offerMetrics(registry: Registry): void {
  if (!cluster.isWorker) return;
  AggregatorRegistry.setRegistries(registry);
  new AggregatorRegistry();
  process.on("message", (message: unknown) => {
    if (isAnswer(message)) awaited.get(message.metricsFor)?.(message.text);
  });
}

/** The metrics of all workers together; null where this process is none, or they cannot be gathered. */
export async function askForAllMetrics(): Promise<string | null> {
  if (!cluster.isWorker || !process.send) return null;
  const number = (asked += 1);
  const question: Question = { askMetrics: number };
  return new Promise((resolve) => {
    const settle = (text: string | null) => {
      clearTimeout(timer);
      awaited.delete(number);
      resolve(text);
    };
    const timer = setTimeout(settle, patience, null);
    awaited.set(number, settle);
    process.send?.(question);
  });
}

/** Answers the workers of this process when they ask for the metrics of all. */
export function gatherMetricsOf(worker: Worker, gatherer: AggregatorRegistry<PrometheusContentType>): void {
  worker.on("message", (message: unknown) => {
    if (!isQuestion(message)) return;
    const tell = (text: string | null) => {
      const answer: Answer = { metricsFor: message.askMetrics, text };
      if (worker.isConnected()) worker.send(answer);
    };
    gatherer.clusterMetrics().then(tell, () => tell(null));
  });
}

function isQuestion(message: unknown): message is Question {
  return typeof message === "object" && message !== null && "askMetrics" in message;
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === "object" && message !== null && "metricsFor" in message;
}

/** Makes the metrics of this process, with what Node itself tells: memory, processor time, delays of the event loop. */
export function processRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
