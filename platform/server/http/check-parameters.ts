import { createHash } from "node:crypto";
import { bareId, idParameters, isDocumentId } from "./document-id";
import { RequestFault } from "./request-fault";
import type { Text } from "../../languages/language";
import { texts } from "./http.texts";

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
    throw new RequestFault(400, texts.noOneOperation({ found: kindOf(body) }));
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
      throw new RequestFault(400, texts.givenSeveralTimes({ name, count: more.length + 1 }));
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
    throw new RequestFault(400, texts.parameterNoJson({ name }));
  }
}

function checkParameters({
  query,
  operationName,
  variables,
  extensions,
  ...ids
}: Readonly<Record<string, unknown>>): void {
  if (query != null && typeof query !== "string") throw wrongType("query", query, texts.aText);
  if (operationName != null && typeof operationName !== "string")
    throw wrongType("operationName", operationName, texts.aText);
  if (variables != null && !isObject(variables)) throw wrongType("variables", variables, texts.anObject);
  if (extensions != null && !isObject(extensions)) throw wrongType("extensions", extensions, texts.anObject);
  const persisted = extensions?.["persistedQuery"] ?? null;
  if (persisted !== null) checkPersistedQuery(persisted, query ?? undefined);
  else if (!query) checkIds(ids);
}

/** Looks at the first id that a request without a text has. */
function checkIds(ids: Readonly<Record<string, unknown>>): void {
  const { documentId } = ids;
  if (documentId != null && typeof documentId !== "string")
    throw wrongType("documentId", documentId, texts.aText);
  const name = idParameters.find((one) => typeof ids[one] === "string" && ids[one] !== "");
  if (name === undefined) throw new RequestFault(400, texts.noOperation);
  if (!isDocumentId(String(ids[name]))) throw new RequestFault(400, texts.noDocumentId({ name }));
}

/** Apollo Server would take these for faults of its own. */
function checkPersistedQuery(persisted: unknown, query: string | undefined): void {
  if (!isObject(persisted)) throw wrongType("extensions.persistedQuery", persisted, texts.anObject);
  const { version, sha256Hash } = persisted;
  if (version !== 1) {
    const found = typeof version === "number" ? version : kindOf(version);
    throw new RequestFault(400, texts.wrongPersistedVersion({ found }));
  }
  if (typeof sha256Hash !== "string" || !isDocumentId(sha256Hash)) {
    throw new RequestFault(400, texts.noHash);
  }
  if (query !== undefined && createHash("sha256").update(query).digest("hex") !== bareId(sha256Hash)) {
    throw new RequestFault(400, texts.hashOfOther);
  }
}

function wrongType(name: string, found: unknown, allowed: Text): RequestFault {
  return new RequestFault(400, texts.wrongParameterType({ name, found: kindOf(found), allowed }));
}

const kinds: Readonly<Record<string, Text>> = {
  string: texts.aText,
  number: texts.aNumber,
  boolean: texts.aTruthValue,
};

function kindOf(value: unknown): Text {
  if (value == null) return texts.missing;
  if (Array.isArray(value)) return texts.aList;
  return kinds[typeof value] ?? texts.anObject;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
