import { pino, type Logger } from "pino";
import { hideLogins } from "../text/hidden-logins";
import { cutShort, escapeControls } from "../text/shown-text";
import { boundedFields } from "./bounded-fields";

export type { Logger };

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function createLogger(name: string, level: string): Logger {
  // JSON lets some signs stand that a terminal obeys; the last one is the end of the line.
  const hooks = { streamWrite: (line: string) => `${escapeControls(hideLogins(line.slice(0, -1)))}\n` };
  const serializers = { err: (error: unknown) => errorForLog(error) };
  const formatters = { log: boundedFields };
  return pino({ name, level, hooks, serializers, formatters }, pino.destination({ dest: 2, sync: true }));
}

/** What a log keeps of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** How many causes behind an error are kept. */
const mostCauses = 3;
/** How much is kept of what an error says, and of where it arose, in UTF-16 units. */
const longestMessage = 2_000;
const longestStack = 8_000;

/**
 * An error as it is logged: what it is, what it says and where it arose. Whatever else hangs on it stays out. Those of
 * databases carry their statement with all of its values, and values tell of people.
 */
export function errorForLog(error: unknown, causes = mostCauses): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: "something that is no error was thrown" };
  const { code } = error as { code?: unknown };
  const message = cutShort(error.message, longestMessage);
  // The stack begins with the message.
  const stack = error.stack?.replace(error.message, () => message);
  return {
    type: cutShort(error.name),
    message,
    ...(typeof code === "string" ? { code: cutShort(code) } : {}),
    ...(stack === undefined ? {} : { stack: cutShort(stack, longestStack) }),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: errorForLog(error.cause, causes - 1) }),
  };
}
