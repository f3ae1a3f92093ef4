import { FetchFault, noteLostPart } from "../shaping/fault";
import type { FetchedSelection } from "./fetched-selection";

export type Fetched = Record<string, unknown>;

/**
 * Adds what a fetch brought to what is there already. What is there stays: the same field of two subgraphs has one
 * value. Where one of them has failed, what it would have added is missing in the other's. Both sides are the gateway's own, so
 * objects are taken over and not copied.
 */
export function merge(into: Fetched, from: Fetched, selection: FetchedSelection): void {
  for (const [name, below] of selection) {
    const value = from[name];
    if (isUnset(value)) continue;
    const present = into[name];
    if (isNothing(present)) {
      into[name] = value;
      if (present instanceof FetchFault) noteLostPart(value, present);
    } else if (value instanceof FetchFault) noteLostPart(present, value);
    else if (below !== null) mergeValues(present, value, below);
  }
}

function mergeValues(into: unknown, from: unknown, selection: FetchedSelection): void {
  if (Array.isArray(into)) {
    if (!Array.isArray(from)) return;
    const items: unknown[] = into;
    for (const [at, value] of from.entries()) {
      if (isNothing(items[at])) items[at] = value;
      else mergeValues(items[at], value, selection);
    }
    return;
  }
  if (isObject(into) && isObject(from)) merge(into, from, selection);
}

function isNothing(value: unknown): boolean {
  return isUnset(value) || value === null || value instanceof FetchFault;
}

/**
 * Whether data have nothing under a name. They are JSON, which has no functions: one is there for a name like `constructor`, which
 * every object has.
 */
export function isUnset(value: unknown): boolean {
  return value === undefined || typeof value === "function";
}

export function isObject(value: unknown): value is Fetched {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof FetchFault)
  );
}
