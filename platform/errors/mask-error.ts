import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { databaseFaultOf, type DatabaseFault } from "./database-fault";
import { isErrorCode, type ErrorCode } from "./error-catalogue";
import type { Text } from "../languages/language";
import { texts } from "./errors.texts";
import { GraphError } from "./graph-error";
import { withoutSuggestion } from "./suggestion";
import { textIn, withText } from "./told-text";

/** What may leave besides the code: nothing that names a host, a file or a statement can be in these. */
const publicDetails = [
  "subgraph",
  "argument",
  "found",
  "measured",
  "allowed",
  "suggestions",
  "count",
  "places",
  "id",
];

/**
 * An argument that graphql-js refuses only while it executes, and gives no code: null in a variable, for an argument
 * that may be left out and may not be null.
 */
const refusedArgument = /^Argument "\w+" (of (non-null|required) type|has invalid value)/;

/** Where faults of ours are written down whole. */
interface FaultLog {
  error(fault: object, message: string): void;
}

/**
 * Makes the formatter that every server of the graph gives to Apollo Server. An error whose code is in the catalogue
 * keeps its message; any other is a fault of ours: it is logged whole under a fresh id, and only the id leaves.
 */
export function maskErrorsWith(
  log: FaultLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const faults = new FaultLines(log);
  return (formatted, error) => {
    const origin = originOf(error);
    const code = codeOf(formatted, origin);
    const alreadyLogged = typeof formatted.extensions?.["id"] === "string";
    if (isErrorCode(code) && (code !== "INTERNAL_SERVER_ERROR" || alreadyLogged)) {
      const { message, extensions = {} } = formatted;
      const told = { code, ...publicDetailsOf(extensions) };
      const text = textIn(extensions);
      return place(formatted, message, text ? withText(told, text) : told);
    }
    const { subgraph, count, places } = formatted.extensions ?? {};
    const id = faults.note(origin, formatted.path);
    const { code: told, tell } = toldOf(databaseFaultOf(origin));
    const text = tell({ id });
    const details = { code: told, ...publicDetailsOf({ subgraph, count, places }), id };
    return place(formatted, text.en, withText(details, text));
  };
}

/** How long a fault that comes again is counted and not written down again, in milliseconds. */
const repeatMs = 1_000;
/** How many faults are told apart meanwhile. */
const mostKnown = 1_000;

/**
 * Writes faults down: those that arise at the same place within a second once, under one id, and then how often they came
 * again. One fault of ours can concern every object of a long list.
 */
class FaultLines {
  private readonly known = new Map<string, { readonly id: string; repeats: number }>();

  constructor(private readonly log: FaultLog) {}

  /** Gives the id under which the fault is found in the log. */
  note(origin: unknown, path: GraphQLFormattedError["path"]): string {
    const place = origin instanceof Error ? (origin.stack ?? origin.message) : typeof origin;
    const found = this.known.get(place);
    if (found) {
      found.repeats += 1;
      return found.id;
    }
    const id = randomUUID();
    this.log.error({ errorId: id, path, err: origin }, "unexpected error in an operation");
    if (this.known.size >= mostKnown) return id;
    const fault = { id, repeats: 0 };
    this.known.set(place, fault);
    setTimeout(() => {
      this.known.delete(place);
      if (fault.repeats > 0)
        this.log.error(
          { errorId: id, repeats: fault.repeats },
          "unexpected errors of one kind in operations",
        );
    }, repeatMs).unref();
    return id;
  }
}

interface ToldFault {
  readonly code: ErrorCode;
  readonly tell: (values: { readonly id: string }) => Text;
}

/** What the caller is told of a fault of ours. */
function toldOf(fault: DatabaseFault | undefined): ToldFault {
  if (fault === "slow") return { code: "OPERATION_TIMED_OUT", tell: texts.partTimedOut };
  if (fault) return { code: "DATABASE_UNAVAILABLE", tell: texts.recordsUnavailable };
  return { code: "INTERNAL_SERVER_ERROR", tell: texts.wentWrong };
}

/** The code of an error; validation hides the one that a scalar gave under its own. */
function codeOf({ message, extensions }: GraphQLFormattedError, origin: unknown): unknown {
  if (origin instanceof GraphError) return origin.extensions["code"];
  const code = extensions?.["code"];
  const hasNone = code === undefined || code === "INTERNAL_SERVER_ERROR";
  const isRefusal = hasNone && origin instanceof GraphQLError && refusedArgument.test(message);
  return isRefusal ? "BAD_USER_INPUT" : code;
}

/** The fault under the wrappings that GraphQL and the gateway put around it. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

/** What may leave of the extensions of an error. */
export function publicDetailsOf(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    publicDetails.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
  );
}

function place(
  formatted: GraphQLFormattedError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions,
  };
}

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Codes under which GraphQL suggests names of the schema; what the graph itself suggests are codes of records. */
const codes: readonly unknown[] = ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

/** Formats errors without the names of the schema that GraphQL suggests. */
export function withoutSuggestions(format: FormatError): FormatError {
  return (formatted, error) => {
    const told = format(formatted, error);
    if (!codes.includes(told.extensions?.["code"])) return told;
    return { ...told, message: withoutSuggestion(told.message).told };
  };
}
