import type { ErrorCode } from "../../errors/error-catalogue";
import type { Text } from "../../languages/language";

/** A reason to refuse an HTTP request before anything runs: its status, and what the client is told. */
export class RequestFault extends Error {
  constructor(
    readonly status: number,
    /** What the client is told. */
    readonly text: Text,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly code: ErrorCode = "BAD_REQUEST",
    /** What may be told beside the code. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(text.en);
  }
}
