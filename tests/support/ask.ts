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

/** Sends an operation to a running graph, with a token or without one. */
export async function askAt<Data>(
  url: string,
  query: string,
  variables: object = {},
  token: string | null = null,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}
