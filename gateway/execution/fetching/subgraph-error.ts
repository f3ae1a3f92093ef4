import type { GraphQLFormattedError } from "graphql";
import type { ErrorCode } from "../../../platform/errors/error-catalogue";
import { GraphError } from "../../../platform/errors/graph-error";
import { noMemory } from "../../../platform/server/request/request-budget";
import type { FaultError } from "../shaping/fault";

/** A subgraph's error as the client is told it: which subgraph, and nothing that only concerns the two of us. */
export function subgraphError(subgraph: string, { message, extensions }: GraphQLFormattedError): FaultError {
  return { message, extensions: { ...extensions, subgraph } };
}

/** Of a subgraph that ended the operation, since it came to more than it may, or than there is memory for. */
export function refusedBy(subgraph: string, { message, extensions = {} }: GraphQLFormattedError): GraphError {
  if (extensions["code"] === "SERVER_OVERLOADED") return noMemory(503);
  const { code, ...details } = extensions;
  return new GraphError(code as ErrorCode, message, { ...details, subgraph, http: { status: 422 } });
}

/** Of a subgraph that gave no answer. */
export function unavailable(subgraph: string): FaultError {
  return {
    message: `The ${subgraph} subgraph did not answer; what it owns is missing here.`,
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph },
  };
}

/** Of a subgraph whose answer had not come when the time of the operation was over. */
export function tooLate(subgraph: string): FaultError {
  return {
    message: `The ${subgraph} subgraph had not answered when the time of the operation was over; what it owns is missing here.`,
    extensions: { code: "OPERATION_TIMED_OUT", subgraph },
  };
}

/** Of a subgraph that answered with something that is no answer to what it was asked. */
export function wrongAnswer(subgraph: string): FaultError {
  return {
    message: `The ${subgraph} subgraph answered with something else than it was asked for; that is missing here.`,
    extensions: { code: "SUBGRAPH_WRONG_ANSWER", subgraph },
  };
}
