import { unreadable } from "../library/references";
import type { Answer, Path } from "./answer";

/** A null that errors explain. */
interface ErrorPlace {
  readonly path: Path;
  /** Whether an error names this very field. */
  exact: boolean;
  /** Whether all of the errors say that a resolver failed. */
  isUnreadable: boolean;
  /** Whether one of the errors says that a record leads nowhere. */
  isUnresolved: boolean;
}

/**
 * Where the errors of an answer show in its data. A null that an error caused goes up to the next field that may be
 * null, and GraphQL lets a server report one or several of the errors under one such null: so what is compared are the
 * places where nulls stand, not the errors.
 */
export interface ErrorPlaces {
  /** The nulls that an error explains. */
  readonly nulls: ReadonlyMap<string, ErrorPlace>;
  /** Errors that explain nothing: what stands at their path is no null, or they have no path and data is there. */
  readonly stray: readonly string[];
}

/**
 * Finds where the errors of an answer show. An error of a field that was not asked for says that the gateway could not
 * read what another field requires; it has no place in the data, and is let be.
 */
export function errorPlaces({ data, errors = [] }: Answer): ErrorPlaces {
  const nulls = new Map<string, ErrorPlace>();
  const stray: string[] = [];
  for (const { path, message, extensions } of errors) {
    const found = placeOf(data, path);
    if (found === "unasked") continue;
    if (found === "stray") {
      stray.push(`${path ? path.join(".") : "no path"}: ${message ?? ""}`);
      continue;
    }
    const key = JSON.stringify(found);
    const place = nulls.get(key) ?? { path: found, exact: false, isUnreadable: true, isUnresolved: false };
    place.exact ||= path !== undefined && found.length === path.length;
    place.isUnreadable &&= extensions?.code === unreadable;
    place.isUnresolved ||= extensions?.code === "UNRESOLVED_REFERENCE";
    nulls.set(key, place);
  }
  return { nulls, stray };
}

function placeOf(data: unknown, path: Path | undefined): Path | "unasked" | "stray" {
  if (path === undefined) return data === null || data === undefined ? [] : "stray";
  let at = data;
  for (const [depth, step] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, depth);
    if (typeof at !== "object") return "stray";
    if (!Object.hasOwn(at, step)) return Array.isArray(at) ? "stray" : "unasked";
    at = (at as Record<string | number, unknown>)[step];
  }
  return at === null || at === undefined ? path : "stray";
}
