import type { GraphQLFormattedError } from "graphql";
import { FetchFault, type FaultError, type Path } from "../shaping/fault";
import { isObject } from "./merge";

/**
 * Puts a subgraph's errors where its data have the nulls that they made, so that they go along when the data are merged
 * and come out wherever the client sees the null.
 * @returns errors that stand by no null: without a path, or with one that leads elsewhere.
 */
export function placeFaults(
  data: unknown,
  errors: readonly GraphQLFormattedError[],
  clientName: (name: string) => string,
  toError: (error: GraphQLFormattedError) => FaultError,
): readonly GraphQLFormattedError[] {
  return errors.filter((error) => !place(data, error.path ?? [], toError(error), clientName));
}

function place(data: unknown, path: Path, error: FaultError, clientName: (name: string) => string): boolean {
  let container: unknown = data;
  for (const [at, key] of path.entries()) {
    const holder = Array.isArray(container)
      ? (container as unknown[])
      : isObject(container)
        ? container
        : undefined;
    if (holder === undefined) return false;
    const value: unknown = (holder as Record<string | number, unknown>)[key];
    if (value === null) {
      const below = inClientNames(path.slice(at + 1), clientName);
      (holder as Record<string | number, unknown>)[key] = new FetchFault(error, below);
      return true;
    }
    // Several errors can stand behind one null: the first is told.
    if (value instanceof FetchFault) return true;
    container = value;
  }
  return false;
}

/** A path with the client's names in place of those under which was fetched. */
export function inClientNames(path: Path, clientName: (name: string) => string): Path {
  return path.map((key) => (typeof key === "string" ? clientName(key) : key));
}
