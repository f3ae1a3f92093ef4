import closeWithGrace from "close-with-grace";
import type { Logger } from "../platform/logging/logger";

/** How long what runs may take to finish after a signal, in milliseconds. */
const patience = 10_000;

/** Closes in order when the process is told to end; what does not finish in time is cut off. */
export function closeOnSignal(close: () => Promise<void>, log: Logger): void {
  closeWithGrace({ delay: patience, logger: false }, async ({ err }) => {
    if (err) log.fatal({ err }, "ended by an error that nothing caught");
    await close();
  });
}
