import { isErrorCode } from "../../platform/errors/error-catalogue";
import { expectNothingInternal } from "../../testing/nothing-internal";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { auditorToken } from "../../testing/tokens";

/** How the graph refused a request. */
export interface Refusal {
  readonly status: number;
  readonly allow: string | null;
  readonly code: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Whether the answer has an entry `data`: a request that was never run has none. */
  readonly ran: boolean;
}

interface RefusedAnswer {
  readonly data?: object | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** Sends an HTTP request that must be refused: by codes of the catalogue, and with nothing internal in its words. */
export async function refusalOf(request: RequestInit, search = ""): Promise<Refusal> {
  const response = await fetch(`${sharedGraphUrl()}/graphql${search}`, request);
  const answer = (await response.json()) as RefusedAnswer;
  const errors = answer.errors ?? [];
  for (const { message, extensions } of errors) {
    expectNothingInternal(message);
    expect(isErrorCode(extensions["code"])).toBe(true);
    expect(extensions["code"]).not.toBe("INTERNAL_SERVER_ERROR");
  }
  const [first] = errors;
  if (!first) throw new Error(`this was answered: ${JSON.stringify(answer)}`);
  return {
    status: response.status,
    allow: response.headers.get("allow"),
    code: String(first.extensions["code"]),
    message: first.message,
    extensions: first.extensions,
    ran: "data" in answer,
  };
}

/** What a client may say that it accepts. */
export const mediaTypes = ["application/json", "application/graphql-response+json"] as const;

/** Sends an operation that must be refused, whoever sends it: an auditor here. */
export function refusalOfOperation(
  operation: { query?: unknown; variables?: object; operationName?: string },
  accept: string = mediaTypes[1],
): Promise<Refusal> {
  return refusalOf({
    method: "POST",
    headers: { "content-type": "application/json", accept, authorization: `Bearer ${auditorToken()}` },
    body: JSON.stringify(operation),
  });
}
