import { GraphQLError } from "graphql";
import type { Text } from "../languages/language";
import type { ErrorCode } from "./error-catalogue";
import { withText } from "./told-text";

/** An error that the caller may see as it is: its text is written for them and its code is of the catalogue. */
export class GraphError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    /** What the caller is told, of which one language is told. */
    readonly text: Text,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(text.en, { extensions: withText({ code, ...details }, text) });
    this.name = "GraphError";
  }
}
