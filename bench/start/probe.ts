import { writeFileSync } from "node:fs";

/** What a start came to. */
export interface StartCost {
  /** Processor time of all threads until then, user and system, in seconds. */
  readonly cpuSeconds: number;
  readonly residentMib: number;
  /** CommonJS modules that the main thread has loaded. */
  readonly modules: number;
}

/**
 * Preloaded by a command that is measured (`node --require probe.js`): writes what its start came to into the file that
 * START_PROBE names, at the moment it says that it is ready, or when it ends without. From outside, a busy machine would look
 * later.
 */
const file = process.env["START_PROBE"];

if (file) {
  const told = tellOnce(file);
  const { stdout } = process;
  const write = stdout.write.bind(stdout) as (...given: unknown[]) => boolean;
  stdout.write = (...given: unknown[]) => {
    if (/\bready\b/.test(String(given[0]))) told();
    return write(...given);
  };
  process.once("exit", told);
}

function tellOnce(path: string): () => void {
  let isTold = false;
  return () => {
    if (isTold) return;
    isTold = true;
    const { user, system } = process.cpuUsage();
    const cost: StartCost = {
      cpuSeconds: (user + system) / 1_000_000,
      residentMib: process.memoryUsage.rss() / 2 ** 20,
      // This file is no part of the command.
      modules: Object.keys(require.cache).length - 1,
    };
    writeFileSync(path, JSON.stringify(cost));
  };
}
