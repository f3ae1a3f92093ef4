import { readWeightedList } from "./weighted-list";

/** Whether a client takes gzip, and does not like an answer as it is better. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return false;
  const codings = readWeightedList(acceptEncoding);
  const weightOf = (...names: readonly string[]) =>
    codings.find(({ value }) => names.includes(value))?.weight;
  const gzip = weightOf("gzip", "x-gzip") ?? weightOf("*") ?? 0;
  return gzip > 0 && gzip >= (weightOf("identity") ?? 0);
}
