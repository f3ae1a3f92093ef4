import { availableParallelism, loadavg } from "node:os";

/** What a bench ran on, as far as its numbers depend on that. Ask before the bench makes load of its own. */
export function machine(): string {
  const { node } = process.versions;
  const waiting = loadavg()[0] ?? 0;
  return `Node ${node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}, load ${waiting.toFixed(1)} before the run`;
}
