import { workerNumber } from "../platform/server/workers/worker";

/** Does a step of a start, and tells of it with the time that it took. Workers are silent: one process tells for all. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  if (workerNumber === undefined)
    process.stdout.write(`${name} … ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
