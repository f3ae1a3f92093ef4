import { pino, type Logger } from "pino";

export type { Logger };

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level }, pino.destination({ dest: 2, sync: true }));
}
