import { withoutRequestIds } from "./without-request-ids";

/** An error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What GraphQL answered. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly AnswerError[];
}

/** Sends an operation to a running graph, with a token or without one; leaves out by which id the request is known. */
export async function askAt<Data>(...asked: Parameters<typeof askWithIdsAt>): Promise<Answer<Data>> {
  return withoutRequestIds(await askWithIdsAt<Data>(...asked));
}

/** The same, with the ids. */
export async function askWithIdsAt<Data>(
  url: string,
  query: string,
  variables: object = {},
  token: string | null = null,
): Promise<Answer<Data>> {
  return (await (await postAt(url, query, variables, token)).json()) as Answer<Data>;
}

/** Sends an operation; gives what comes back over HTTP. */
export function postAt(
  url: string,
  query: string,
  variables: object,
  token: string | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
}
