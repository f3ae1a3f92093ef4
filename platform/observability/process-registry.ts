import { collectDefaultMetrics, Registry } from "prom-client";

/** Makes the metrics of this process, with what Node itself tells: memory, processor time, delays of the event loop. */
export function processRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
