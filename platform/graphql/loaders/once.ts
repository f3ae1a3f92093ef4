/** Makes or fetches something when it is first asked for, and gives the same ever after: for what a whole request shares. */
export function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
