import { nearest } from "./nearest";

/** `did you mean "…"?` with the candidate that is nearest to a text; undefined when none is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(text, candidates);
  return candidate === null ? undefined : `did you mean "${candidate}"?`;
}
