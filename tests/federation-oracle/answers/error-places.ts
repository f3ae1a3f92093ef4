import type { Answer, Path } from "./answer";

/**
 * Where the errors of an answer show in its data. A null that an error caused goes up to the next field that may be
 * null, and GraphQL lets a server report one or several of the errors under one such null: so what is compared are the
 * places where nulls stand, not the errors.
 */
export interface ErrorPlaces {
  /** The nulls that an error explains, each with whether an error names that very field. */
  readonly nulls: ReadonlyMap<string, { readonly exact: boolean; readonly path: Path }>;
  /** Errors that explain nothing: what stands at their path is no null, or they have no path and data is there. */
  readonly stray: readonly string[];
}

/**
 * Finds where the errors of an answer show. An error of a field that was not asked for says that the gateway could not
 * read what another field requires; it has no place in the data, and is let be.
 */
export function errorPlaces({ data, errors = [] }: Answer): ErrorPlaces {
  const nulls = new Map<string, { exact: boolean; path: Path }>();
  const stray: string[] = [];
  for (const { path, message } of errors) {
    const found = placeOf(data, path);
    if (found === "unasked") continue;
    if (found === "stray") {
      stray.push(`${path ? path.join(".") : "no path"}: ${message ?? ""}`);
      continue;
    }
    const key = JSON.stringify(found);
    const exact = (nulls.get(key)?.exact ?? false) || (path !== undefined && found.length === path.length);
    nulls.set(key, { exact, path: found });
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
