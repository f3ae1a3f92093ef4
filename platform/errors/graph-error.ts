import { GraphQLError } from "graphql";
import type { ErrorCode } from "./error-catalogue";

/** An error that the caller may see as it is: its message is written for them and its code is of the catalogue. */
export class GraphError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message, { extensions: { code, ...details } });
    this.name = "GraphError";
  }
}
