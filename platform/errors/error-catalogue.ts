/**
 * Every code that an answer of this graph can carry in `errors[].extensions.code`, with what it means and what
 * the caller can do. One list for the gateway and the subgraphs: docs/errors.md is written from it.
 */
export const errorCatalogue = {
  GRAPHQL_PARSE_FAILED: "The document is not GraphQL. Mend the syntax at the place that the error names.",
  GRAPHQL_VALIDATION_FAILED:
    "The document does not fit the schema. The error names the field, argument or type.",
  OPERATION_RESOLUTION_FAILURE:
    "The document has several operations and the request names none, or one that is not there.",
  BAD_REQUEST: "The HTTP request cannot be read as a GraphQL request.",
  UNAUTHENTICATED: "Only who says who they are may have this. Send a token (`authorization: Bearer …`).",
  FORBIDDEN: "The one who asks holds no role for this. `extensions.allowed` names those that do.",
  INVALID_TOKEN: "The token is not taken: the message says why. Get a new one.",
  UNTRUSTED_REQUEST: "A subgraph answers its gateway only. Ask the gateway.",
  AUTHENTICATION_UNAVAILABLE: "The token cannot be checked at the moment. Send the request again.",
  BAD_USER_INPUT:
    "A value is of the wrong type or too long, or a field takes exactly one of several arguments. The error says which.",
  INVALID_PAGE_SIZE: "`first` is outside 1 to 100.",
  INVALID_CURSOR: "`after` is not a cursor that this list gave. Take `pageInfo.endCursor` of the same list.",
  LIST_TOO_LONG:
    "More is on record than a plain list gives. Ask for the connection that `extensions.suggestions` names, page by page.",
  INVALID_ID:
    "An id has no such form, names no type of the graph, or names a type that does not belong here.",
  INVALID_YEAR: "A year is outside 1945 to 2100, or a range of years ends before it begins.",
  INVALID_DATE:
    "A date is not a day of the calendar written YYYY-MM-DD, or a range of days ends before it begins.",
  UNKNOWN_CODE: "No record has a code or an id that was put in. The error names the nearest codes.",
  AMBIGUOUS_NUMBER: "Several decisions carry the number. The error names their ids.",
  UNRESOLVED_REFERENCE: "A record points at another subgraph's record, which that subgraph does not have.",
  SUBGRAPH_UNAVAILABLE:
    "A part of the graph did not answer. `extensions.subgraph` names it; the rest of the answer stands.",
  SUBGRAPH_WRONG_ANSWER:
    "A part of the graph answered with something else than it was asked for. `extensions.subgraph` names it.",
  HIDDEN_VALUE: "What is on record here is not shown to clients of this graph.",
  DATABASE_UNAVAILABLE:
    "The records of a part of the graph cannot be read at the moment. Ask again later; `extensions.id` finds it in the log.",
  OPERATION_TIMED_OUT:
    "The operation took longer than is allowed. What had come by then is answered. Ask for less at a time.",
  UNREACHABLE_FIELD:
    "No part of the graph can be asked for a field on the way that the operation takes to it.",
  OPERATION_TOO_COMPLEX: "The operation takes longer to plan than is allowed. Ask for less in one operation.",
  SERVER_OVERLOADED: "The server has more to do than it can. Ask again after the time in `retry-after`.",
  PERSISTED_QUERY_NOT_FOUND: "The server has not seen the persisted query. Send it once with its text.",
  PERSISTED_QUERY_NOT_SUPPORTED: "The server keeps no persisted queries. Send the text.",
  REQUEST_TOO_SLOW:
    "The body of the request came more slowly than the server waits for. Send it again, or less.",
  REQUEST_TOO_LARGE: "The body of the request is larger than the server takes.",
  QUERY_TOO_LONG: "The document has more characters than is allowed.",
  TOO_MANY_TOKENS: "The document has more names, signs and values than is allowed.",
  TOO_DEEP: "Selections nest deeper than is allowed, fragments included.",
  TOO_MANY_FIELDS: "With its fragments spread out, the document selects more fields than is allowed.",
  TOO_MANY_ALIASES: "With its fragments spread out, the document has more aliases than is allowed.",
  TOO_MANY_ROOT_FIELDS: "The operation selects more fields at the root than is allowed.",
  TOO_MANY_REPEATED_FIELDS: "One place of the answer is selected more often than is allowed.",
  TOO_MANY_DIRECTIVES: "The document uses more directives than is allowed.",
  TOO_MANY_VARIABLES: "The operation declares more variables than is allowed.",
  TOO_MANY_OPERATIONS: "The document has more operations than is allowed.",
  TOO_MANY_FRAGMENTS: "The document has more fragments than is allowed.",
  INPUT_TOO_DEEP: "Lists and objects nest deeper in an argument or a variable than is allowed.",
  TOO_MANY_INPUT_VALUES: "Arguments, or variables, have more values in all than is allowed.",
  NAME_TOO_LONG: "A name in the document or in the variables has more characters than is allowed.",
  COST_TOO_HIGH:
    "The operation may have to find more objects than is allowed, each list as long as it may be. Ask for shorter lists.",
  TOO_MANY_OBJECTS:
    "The operation found more objects than is allowed, and was ended. Ask for a shorter page, fewer levels or a narrower filter.",
  TOO_MANY_ROWS:
    "The operation read more rows of the records than is allowed, and was ended. Ask for a shorter page, fewer levels or a narrower filter.",
  ANSWER_TOO_LARGE:
    "The answer grew larger than is allowed, and was not sent. Ask for fewer fields or a shorter page.",
  ERRORS_NOT_TOLD: "Something went wrong at more fields than are told. `extensions.count` says at how many.",
  RATE_LIMITED:
    "More requests came from the one who asks than are allowed. Ask again after `retry-after` seconds.",
  OPERATION_NOT_TRUSTED: "The graph runs only operations that it knows beforehand, and this is none of them.",
  INTROSPECTION_OFF: "The graph does not tell its schema to the one who asks.",
  INTERNAL_SERVER_ERROR: "A fault of the server. `extensions.id` finds it in the log.",
} as const;

export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a code is one of the catalogue's; what is not is masked before it leaves. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(errorCatalogue, code);
}
