import closeWithGrace from "close-with-grace";
import type { Logger } from "../platform/observability/logger";
import { onStop } from "../platform/server/workers/worker";

/**
 * Closes in order when the process is told to end. Closing has a limit of its own; a process that has not ended after
 * `delay` milliseconds all the same is ended with exit code 1.
 */
export function closeOnSignal(close: () => Promise<void>, log: Logger, delay: number): void {
  closeWithGrace({ delay, logger: false }, ({ err }) => end(close, log, err));
}

/**
 * The same in a worker, which hears of an end from the process that started it, from a signal to all processes of the
 * group, or from both at once.
 */
export function closeWorker(close: () => Promise<void>, log: Logger, delay: number): void {
  const grace = closeWithGrace({ delay, logger: false, skip: ["SIGINT", "SIGTERM"] }, ({ err }) =>
    end(close, log, err),
  );
  let isEnding = false;
  const endOnce = () => {
    if (!isEnding) void grace.close();
    isEnding = true;
  };
  onStop(endOnce);
  process.on("SIGTERM", endOnce);
  process.on("SIGINT", endOnce);
}

async function end(close: () => Promise<void>, log: Logger, err: unknown): Promise<void> {
  if (err) log.fatal({ err }, "ended by an error that nothing caught");
  await close();
}
