import type { ErrorCode } from "../errors/error-catalogue";

type FaultExtensions = Readonly<Record<string, unknown>> & { readonly code: ErrorCode };

/** A reason to refuse an HTTP request before anything runs: its status, and what the client is told. */
export class RequestFault extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly extensions: FaultExtensions = { code: "BAD_REQUEST" },
  ) {
    super(message);
  }
}
