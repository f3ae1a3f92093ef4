import { postAt, type AnswerError } from "../../testing/ask";

/** What a server answered over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  /** The body as it came. */
  readonly text: string;
}

/** Sends an operation with a token, or without one. */
export async function askAs(
  url: string,
  token: string | null,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await postAt(url, query, variables, token, headers);
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: AnswerError[] };
  return { status: response.status, headers: response.headers, data, errors, text };
}

/** The code of the first error. */
export function codeOf({ errors }: HttpAnswer): unknown {
  return errors[0]?.extensions?.["code"];
}
