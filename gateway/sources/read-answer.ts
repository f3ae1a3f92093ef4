import type { GraphQLFormattedError } from "graphql";
import type { CachePolicy } from "../../platform/graphql/cache-policy";
import { NoAnswer, WrongAnswer, type SubgraphAnswer } from "./subgraph-source";
import { withText } from "../../platform/errors/told-text";
import { texts } from "./sources.texts";

/**
 * Reads what a subgraph sent, and what it says of keeping it. Its data are checked where they are used; here they are an
 * object, or null.
 * @throws NoAnswer when it is no answer of GraphQL at all; WrongAnswer when it is one of another form.
 */
export function readAnswer(text: string, status: number, policy?: CachePolicy): SubgraphAnswer {
  const sent = parse(text);
  if (!isObject(sent) || !("data" in sent || "errors" in sent))
    throw new NoAnswer(isOfRequest(status) ? "given up" : "broken", `status ${status} and no GraphQL answer`);
  const { data = null, errors = null } = sent;
  if (data !== null && !isObject(data)) throw new WrongAnswer("its data are no object");
  if (errors === null) return { data, policy };
  if (!Array.isArray(errors)) throw new WrongAnswer("its errors are no list");
  return { data, errors: errors.map(readError), policy };
}

/** Statuses that say that nothing is there to be asked, or that it is asked too much, whatever the request was. */
const ofAddress = [404, 405, 407, 408, 410, 429];

/**
 * Whether a status refuses the one request and not all: a subgraph that takes no body, header or text like this one is well,
 * and others go on asking it.
 */
function isOfRequest(status: number): boolean {
  return status >= 400 && status < 500 && !ofAddress.includes(status);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readError(sent: unknown): GraphQLFormattedError {
  const { message, path, extensions: given } = isObject(sent) ? sent : {};
  const hasMessage = typeof message === "string";
  const extensions = isObject(given) ? given : undefined;
  return {
    message: hasMessage ? message : texts.noMessage.en,
    ...(isPath(path) ? { path } : {}),
    ...(extensions ? { extensions: hasMessage ? extensions : withText(extensions, texts.noMessage) } : {}),
  };
}

function isPath(path: unknown): path is readonly (string | number)[] {
  return Array.isArray(path) && path.every((key) => typeof key === "string" || typeof key === "number");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
