import { pino, type Logger } from "pino";
import { escapeControls } from "../text/escape-controls";
import { errorForLog } from "./error-for-log";

export type { Logger };

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function createLogger(name: string, level: string): Logger {
  // JSON lets some signs stand that a terminal obeys; the last one is the end of the line.
  const hooks = { streamWrite: (line: string) => `${escapeControls(line.slice(0, -1))}\n` };
  const serializers = { err: (error: unknown) => errorForLog(error) };
  return pino({ name, level, hooks, serializers }, pino.destination({ dest: 2, sync: true }));
}
