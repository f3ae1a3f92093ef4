import type { GraphQLFormattedError } from "graphql";
import { usualLanguage, type Language } from "../languages/language";
import { errorCatalogue, isErrorCode, type ErrorCode } from "./error-catalogue";
import { inVietnamese } from "./graphql-messages";
import { textIn } from "./told-text";

/** By the messages of these, clients know what to send next. */
const wordsOfProtocol: readonly unknown[] = [
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
] satisfies ErrorCode[];

/**
 * An error as it is told in a language; only its message differs. What GraphQL itself says is told by rules, and where there is
 * none for it, by what its code means, with GraphQL's words behind. What a subgraph says in one language only stays as it is: it
 * was asked in this one.
 */
export function toldIn(language: Language, error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = error;
  if (language === usualLanguage || wordsOfProtocol.includes(extensions?.["code"])) return error;
  const text = textIn(extensions);
  const told = inVietnamese(message, text) ?? text?.[language];
  if (told !== undefined) return { ...error, message: told };
  const { code, subgraph } = extensions ?? {};
  if (subgraph !== undefined || !isErrorCode(code)) return error;
  return { ...error, message: `${errorCatalogue[code][language]} (${message})` };
}
