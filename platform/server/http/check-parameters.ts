import { createHash } from "node:crypto";
import { bareId, idParameters, isDocumentId } from "./document-id";
import { RequestFault } from "./request-fault";

const parameters = ["query", "operationName", "variables", "extensions", ...idParameters] as const;

/** A request whose parameters are of the right types; what it says is not looked at yet. */
export interface GraphQLParameters {
  readonly query?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
  /** The id of a document that is not sent. */
  readonly documentId?: string | null;
  /** The same, as network layers of Relay send it; beside a text it may be anything. */
  readonly doc_id?: unknown;
  readonly id?: unknown;
}

/**
 * Checks the body of a POST request: an object with a text `query`, or the id of a document, and, if it has them, a text
 * `operationName` and objects `variables` and `extensions`.
 * @throws RequestFault that names the parameter, what was found and what to send.
 */
export function checkBody(body: unknown): GraphQLParameters {
  if (!isObject(body)) {
    throw new RequestFault(
      400,
      `The body is ${kindOf(body)}. Send one operation, as an object with \`query\`.`,
    );
  }
  checkParameters(body);
  return body;
}

/**
 * Reads and checks the parameters of a GET request. An empty parameter counts as none.
 * @throws RequestFault as `checkBody` does, and for a parameter that is given twice or is not JSON.
 */
export function checkSearch(search: URLSearchParams): GraphQLParameters {
  const given: Record<string, unknown> = {};
  for (const name of parameters) {
    const [value = "", ...more] = search.getAll(name);
    if (more.length > 0)
      throw new RequestFault(400, `\`${name}\` is given ${more.length + 1} times. Give it once.`);
    if (value === "") continue;
    given[name] = name === "variables" || name === "extensions" ? parseParameter(name, value) : value;
  }
  checkParameters(given);
  return given;
}

function parseParameter(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestFault(400, `\`${name}\` is not JSON. Write it as a JSON object.`);
  }
}

function checkParameters({
  query,
  operationName,
  variables,
  extensions,
  ...ids
}: Readonly<Record<string, unknown>>): void {
  if (query != null && typeof query !== "string") throw wrongType("query", query, "a text");
  if (operationName != null && typeof operationName !== "string")
    throw wrongType("operationName", operationName, "a text");
  if (variables != null && !isObject(variables)) throw wrongType("variables", variables, "an object");
  if (extensions != null && !isObject(extensions)) throw wrongType("extensions", extensions, "an object");
  const persisted = extensions?.["persistedQuery"] ?? null;
  if (persisted !== null) checkPersistedQuery(persisted, query ?? undefined);
  else if (!query) checkIds(ids);
}

/** Looks at the first id that a request without a text has. */
function checkIds(ids: Readonly<Record<string, unknown>>): void {
  const { documentId } = ids;
  if (documentId != null && typeof documentId !== "string")
    throw wrongType("documentId", documentId, "a text");
  const name = idParameters.find((one) => typeof ids[one] === "string" && ids[one] !== "");
  if (name === undefined)
    throw new RequestFault(400, "There is no operation. Send one, as a non-empty `query`.");
  if (!isDocumentId(String(ids[name])))
    throw new RequestFault(
      400,
      `\`${name}\` is no id of a document. Send \`sha256:\` and 64 hexadecimal digits in lower case, or an id of letters, digits ` +
        "and signs of - . _ ~ : + / =, of 256 characters at most.",
    );
}

/** Apollo Server would take these for faults of its own. */
function checkPersistedQuery(persisted: unknown, query: string | undefined): void {
  if (!isObject(persisted)) throw wrongType("extensions.persistedQuery", persisted, "an object");
  const { version, sha256Hash } = persisted;
  if (version !== 1) {
    const found = typeof version === "number" ? String(version) : kindOf(version);
    throw new RequestFault(
      400,
      `\`extensions.persistedQuery.version\` is ${found}. Only version 1 is known.`,
    );
  }
  if (typeof sha256Hash !== "string" || !isDocumentId(sha256Hash)) {
    const form = "64 hexadecimal digits in lower case";
    throw new RequestFault(
      400,
      `\`extensions.persistedQuery.sha256Hash\` is no SHA-256. Send it as ${form}.`,
    );
  }
  if (query !== undefined && createHash("sha256").update(query).digest("hex") !== bareId(sha256Hash)) {
    throw new RequestFault(
      400,
      "`extensions.persistedQuery.sha256Hash` is not the hash of `query`. Hash its text in UTF-8 as it is sent.",
    );
  }
}

function wrongType(name: string, found: unknown, allowed: string): RequestFault {
  return new RequestFault(400, `\`${name}\` is ${kindOf(found)}. Send ${allowed}.`);
}

function kindOf(value: unknown): string {
  if (value == null) return "missing";
  if (Array.isArray(value)) return "a list";
  return (
    { string: "a text", number: "a number", boolean: "a truth value" }[typeof value as string] ?? "an object"
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
