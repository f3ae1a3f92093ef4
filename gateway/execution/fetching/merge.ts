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
    if (!isUnset(value)) into[name] = merged(into[name], value, below);
  }
}

/** One value of what two fetches brought for a place. */
function merged(present: unknown, value: unknown, selection: FetchedSelection | null): unknown {
  if (isNothing(present)) {
    if (present instanceof FetchFault) noteLostPart(value, present);
    return value;
  }
  if (value instanceof FetchFault) noteLostPart(present, value);
  else if (selection === null) return present;
  else if (Array.isArray(present) && Array.isArray(value)) mergeItems(present, value, selection);
  else if (isObject(present) && isObject(value)) merge(present, value, selection);
  return present;
}

function mergeItems(into: unknown[], from: readonly unknown[], selection: FetchedSelection): void {
  for (const [at, value] of from.entries()) into[at] = merged(into[at], value, selection);
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
