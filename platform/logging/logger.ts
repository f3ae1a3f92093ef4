import { pino, type Logger } from "pino";

export type { Logger };

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function createLogger(name: string, level: string): Logger {
  const hooks = { streamWrite: (line: string) => line.replace(control, escape) };
  return pino({ name, level, hooks }, pino.destination({ dest: 2, sync: true }));
}

/** Signs that JSON lets stand, and that a terminal obeys or takes for the end of a line. */
const control = /[\u007f-\u009f\u2028\u2029]/g;

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
