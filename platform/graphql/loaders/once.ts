/** Fetches something when it is first asked for, and gives the same ever after: for what a whole request shares. */
export function once<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= fetch());
}
