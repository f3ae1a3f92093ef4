import type { Logger } from "./logger";

/** A log as Apollo's packages take one: they announce themselves at `info`, and only their warnings are ours to tell. */
export function warningsOnly(log: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
