import {
  HeaderMap,
  type ApolloServer,
  type BaseContext,
  type HTTPGraphQLHead,
  type HTTPGraphQLRequest,
} from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { GraphQLRequest } from "../http/read-request";

/** What came of an operation: its result in the order in which answers are written, and what HTTP is to be told. */
export interface ExecutedOperation {
  readonly result: FormattedExecutionResult;
  readonly http: HTTPGraphQLHead;
}

/** All that Apollo Server is told of HTTP, unless it is told of headers: by the method it knows what may only read. */
const told: Readonly<Record<GraphQLRequest["method"], HTTPGraphQLRequest>> = {
  GET: { method: "GET", headers: new HeaderMap(), search: "", body: undefined },
  POST: { method: "POST", headers: new HeaderMap(), search: "", body: undefined },
};

/**
 * Has Apollo Server run an operation that was read. Not by its HTTP layer: that would take the request in a form of its own,
 * check it once more, and give the result as text only, of which nothing could be told but by reading it
 * (docs/decisions/0027-apollo-server-runs-operations.md).
 */
export async function executeOperation<Context extends BaseContext>(
  server: ApolloServer<Context>,
  { method, parameters: { query, operationName, variables, extensions } }: GraphQLRequest,
  contextValue: Context,
  headers?: HeaderMap,
): Promise<ExecutedOperation> {
  const { body, http } = await server.executeOperation(
    {
      query: query ?? undefined,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      extensions: extensions ?? undefined,
      http: headers ? { ...told[method], headers } : told[method],
    },
    { contextValue },
  );
  if (body.kind !== "single") throw new Error("an answer in parts, which no client was promised");
  const { errors, data, extensions: more } = body.singleResult;
  return { result: { errors, data, extensions: more }, http };
}
