import { pino, type Logger } from "pino";
import { errorForLog } from "./error-for-log";

export type { Logger };

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function createLogger(name: string, level: string): Logger {
  const serializers = { err: (error: unknown) => errorForLog(error) };
  return pino({ name, level, serializers }, pino.destination({ dest: 2, sync: true }));
}
