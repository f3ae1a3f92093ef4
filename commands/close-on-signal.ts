import closeWithGrace from "close-with-grace";
import type { Logger } from "../platform/logging/logger";
import { onStop } from "../platform/workers/worker";

/** How long what runs may take to finish after a signal, in milliseconds. */
export const patience = 10_000;

/** Closes in order when the process is told to end; what does not finish in time is cut off. */
export function closeOnSignal(close: () => Promise<void>, log: Logger, delay = patience): void {
  closeWithGrace({ delay, logger: false }, ({ err }) => end(close, log, err));
}

/**
 * The same in a worker, which hears of an end from the process that started it, from a signal to all processes of the
 * group, or from both at once.
 */
export function closeWorker(close: () => Promise<void>, log: Logger): void {
  const grace = closeWithGrace({ delay: patience, logger: false, skip: ["SIGINT", "SIGTERM"] }, ({ err }) =>
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
