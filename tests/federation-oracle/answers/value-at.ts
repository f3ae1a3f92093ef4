import type { Path } from "./answer";

/** What stands at a place of an answer's data; undefined where the data do not reach so far. */
export function valueAt(data: unknown, path: Path): unknown {
  let at = data;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** Whether a path leads to a field that an object of the data does not have, as nobody asked for it. */
export function isUnasked(data: unknown, path: Path): boolean {
  let at = data;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return false;
    if (!Object.hasOwn(at, step)) return !Array.isArray(at);
    at = (at as Record<string | number, unknown>)[step];
  }
  return false;
}
