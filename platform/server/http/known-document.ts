import type { GraphQLParameters } from "./check-parameters";
import { bareId, hashPrefix, idParameters, isSha256 } from "./document-id";
import { RequestFault } from "./request-fault";
import { texts } from "./http.texts";

/** By which id a request asks for its document; undefined where it sends the text. */
function documentIdOf(parameters: GraphQLParameters): string | undefined {
  if (parameters.query) return undefined;
  const id = persistedIdIn(parameters) ?? idParameters.map((name) => parameters[name]).find(isText);
  return id === undefined ? undefined : bareId(id);
}

/** The id that is sent as Apollo's clients send it. */
function persistedIdIn({ extensions }: GraphQLParameters): string | undefined {
  const persisted = extensions?.["persistedQuery"] as { readonly sha256Hash?: unknown } | null | undefined;
  return isText(persisted?.sha256Hash) ? persisted.sha256Hash : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * A request's parameters as Apollo Server takes them: with the text of a document that is asked for by an id, where that is
 * known, or else with the id in Apollo's own form, by which it may have been sent before.
 * @throws RequestFault for a hash that is none, and no id that is known either.
 */
export function withDocument(
  parameters: GraphQLParameters,
  textOf: (id: string) => string | undefined,
): GraphQLParameters {
  const id = documentIdOf(parameters);
  const persistedId = persistedIdIn(parameters);
  if (id === undefined)
    return persistedId?.startsWith(hashPrefix) ? withPersisted(parameters, bareId(persistedId)) : parameters;
  const query = textOf(id);
  if (query !== undefined) {
    const { persistedQuery: _, ...extensions } = parameters.extensions ?? {};
    return { ...parameters, query, extensions };
  }
  if (persistedId !== undefined && !isSha256(id)) throw new RequestFault(400, texts.noKnownHash);
  return withPersisted({ ...parameters, query: null }, id);
}

function withPersisted(parameters: GraphQLParameters, sha256Hash: string): GraphQLParameters {
  const persistedQuery = { version: 1, sha256Hash };
  return { ...parameters, extensions: { ...parameters.extensions, persistedQuery } };
}
