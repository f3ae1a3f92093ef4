/** An answer, and whether it was kept from before; null where nothing is kept. */
export interface Told<Data> {
  readonly data: Data;
  readonly errors?: readonly unknown[];
  readonly isHit: boolean | null;
}

/** Sends an operation to a running graph, and reads from the header whether the answer was kept. */
export async function askForStatus<Data>(
  url: string,
  query: string,
  variables: object = {},
): Promise<Told<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const status = response.headers.get("cache-status");
  return {
    ...((await response.json()) as Told<Data>),
    isHit: status === null ? null : status.includes("; hit"),
  };
}
