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

/**
 * An error as it is logged: what it is, what it says and where it arose. Whatever else hangs on it stays out. Those of
 * databases carry their statement with all of its values, and values tell of people.
 */
export function errorForLog(error: unknown, causes = mostCauses): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: "something that is no error was thrown" };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === "string" ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: errorForLog(error.cause, causes - 1) }),
  };
}
