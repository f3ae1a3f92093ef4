import type { GraphQLFormattedError } from "graphql";

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const suggestion = / ?Did you mean .+\?$/s;
/** Codes under which GraphQL suggests names of the schema; what the graph itself suggests are codes of records. */
const codes: readonly unknown[] = ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

/** Formats errors without the names of the schema that GraphQL suggests. */
export function withoutSuggestions(format: FormatError): FormatError {
  return (formatted, error) => {
    const told = format(formatted, error);
    if (!codes.includes(told.extensions?.["code"])) return told;
    return { ...told, message: told.message.replace(suggestion, "") };
  };
}
