/** What is wrong with a database, as far as who asks of it has to know. */
export type DatabaseFault =
  /** Its server is not there, ended the connection, or takes no more of them; or its file is locked. */
  | "away"
  /** Its disk is full. */
  | "full"
  /** It takes no writes. */
  | "read-only"
  /** It stopped a statement that took too long. */
  | "slow";

const byCode: Readonly<Record<DatabaseFault, readonly string[]>> = {
  away: [
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOTFOUND",
    "EAI_AGAIN",
    "PROTOCOL_CONNECTION_LOST",
    "POOL_NONEONLINE",
    "POOL_NOEXIST",
    "ER_CON_COUNT_ERROR",
    "ER_TOO_MANY_USER_CONNECTIONS",
    "ER_USER_LIMIT_REACHED",
    "ER_SERVER_SHUTDOWN",
    "ER_NORMAL_SHUTDOWN",
    "ER_CONNECTION_KILLED",
    "ER_LOCK_WAIT_TIMEOUT",
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_CANTOPEN",
    "SQLITE_IOERR",
  ],
  full: [
    "ENOSPC",
    "EFBIG",
    "EDQUOT",
    "ER_DISK_FULL",
    "ER_RECORD_FILE_FULL",
    "ER_ERROR_ON_WRITE",
    "SQLITE_FULL",
    "SQLITE_IOERR_WRITE",
  ],
  "read-only": [
    "EROFS",
    "ER_OPTION_PREVENTS_STATEMENT",
    "ER_READ_ONLY_MODE",
    "ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION",
    "SQLITE_READONLY",
  ],
  slow: ["ER_STATEMENT_TIMEOUT", "ER_QUERY_TIMEOUT", "ER_QUERY_INTERRUPTED"],
};

const faults = new Map(
  Object.entries(byCode).flatMap(([fault, codes]) => codes.map((code) => [code, fault as DatabaseFault])),
);

/** What the driver says, without a code, of a connection that it has closed. */
const closedConnection = /in closed state|Pool is closed|Connection lost/i;

/** Reads what is wrong out of an error of a driver, or of TypeORM around one; undefined where it is something else. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError, cause } = error as { driverError?: unknown; cause?: unknown };
  const inner = driverError ?? cause;
  if (inner instanceof Error && inner !== error) return databaseFaultOf(inner);
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") return closedConnection.test(error.message) ? "away" : undefined;
  // SQLite tells more of an error behind the name of its kind.
  return faults.get(code) ?? faults.get(code.split("_").slice(0, 2).join("_"));
}

const told: Readonly<Record<DatabaseFault, string>> = {
  away: "its server is not there, ended the connection or takes no more of them, or its file is locked; look after it and try again",
  full: "its disk is full; make room and try again",
  "read-only": "it takes no writes; make it writable, or name the one that is, and try again",
  slow: "it stopped a statement that took too long; look at what else it does, and try again",
};

/** Says what is wrong with a database and what to do; undefined where it is something else. */
export function explainDatabaseFault(error: unknown): string | undefined {
  const fault = databaseFaultOf(error);
  return fault && told[fault];
}
