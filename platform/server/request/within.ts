import { timedOut, type RequestLife } from "./request-life";

/** Waits for something no longer than a request lives. @throws what `late` makes when that ends first. */
export function within<Value>(
  life: RequestLife,
  value: Promise<Value>,
  late: () => Error = timedOut,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const forget = life.onEnd(() => reject(late()));
    value.then(resolve, reject).finally(forget);
  });
}
