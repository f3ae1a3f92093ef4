import type { GraphQLFormattedError } from "graphql";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import { GraphError } from "../../../platform/errors/graph-error";
import { textOf } from "../../../platform/errors/told-text";
import { noMemory } from "../../../platform/server/request/request-budget";
import { faultError, type FaultError } from "../shaping/fault";
import { texts } from "./fetching.texts";

/**
 * A subgraph's error as the client is told it: which subgraph, and nothing that only concerns the two of us. One that had to ask
 * another in vain says which one that was.
 */
export function subgraphError(subgraph: string, { message, extensions }: GraphQLFormattedError): FaultError {
  const { code, subgraph: other } = extensions ?? {};
  const isOfOther = code === "SUBGRAPH_UNAVAILABLE" && typeof other === "string";
  return { message, extensions: { ...extensions, subgraph: isOfOther ? other : subgraph } };
}

/** Of a subgraph that ended the operation, since it came to more than it may, or than there is memory for. */
export function refusedBy(subgraph: string, error: GraphQLFormattedError): GraphError {
  const { code, ...details } = error.extensions ?? {};
  if (code === "SERVER_OVERLOADED") return noMemory(503);
  return new GraphError(code as ErrorCode, textOf(error), { ...details, subgraph, http: { status: 422 } });
}

/** Of a subgraph that gave no answer. */
export function unavailable(subgraph: string): FaultError {
  return faultError("SUBGRAPH_UNAVAILABLE", texts.unavailable({ subgraph }), { subgraph });
}

/** Of a subgraph whose answer had not come when the time of the operation was over. */
export function tooLate(subgraph: string): FaultError {
  return faultError("OPERATION_TIMED_OUT", texts.tooLate({ subgraph }), { subgraph });
}

/** Of a subgraph that answered with something that is no answer to what it was asked. */
export function wrongAnswer(subgraph: string): FaultError {
  return faultError("SUBGRAPH_WRONG_ANSWER", texts.wrongAnswer({ subgraph }), { subgraph });
}
