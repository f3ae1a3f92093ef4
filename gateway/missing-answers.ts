import type { GraphQLError } from "graphql";
import { unavailableError } from "./sources/unavailable";

type Path = readonly (string | number)[];

/** What one fetch to a subgraph that gave no answer was to fill in. */
export interface MissingAnswer {
  readonly subgraph: string;
  /** Where in the answer the fetch belongs; `@` stands for every item of a list. */
  readonly path: Path;
  /** The names under which its fields answer there. */
  readonly keys: readonly string[];
  /** The entities that it was to fill in; null for root fields. */
  readonly representations: readonly Readonly<Record<string, unknown>>[] | null;
}

/**
 * The errors of all that is missing from an answer: one for each place that is null because a subgraph gave no answer.
 * A place is where the null stands, after it has gone up through what may not be null.
 */
export function errorsOfMissing(missing: readonly MissingAnswer[], data: unknown): GraphQLError[] {
  const errors = new Map<string, GraphQLError>();
  for (const answer of missing) {
    for (const path of placesOf(answer, data)) {
      const place = JSON.stringify(path);
      if (!errors.has(place)) errors.set(place, unavailableError(answer.subgraph, path));
    }
  }
  return [...errors.values()];
}

function placesOf(answer: MissingAnswer, data: unknown): Path[] {
  const reached = positions(data, answer.path, []);
  const gone = reached.filter(({ value }) => value === null || value === undefined);
  const standing = reached
    .map(({ value, path }) => absentKeys(answer, value).map((key) => [...path, key]))
    .filter((paths) => paths.length > 0);
  // A null on the way is told of only if entities are left that can have stood there; else nothing was to be there.
  const left = (answer.representations?.length ?? Infinity) - standing.length;
  return [...(left > 0 ? gone.map(({ path }) => path) : []), ...standing.flat()];
}

/** The keys under which an entity lacks what it was to be filled in with; none when it has some of it. */
function absentKeys(answer: MissingAnswer, value: unknown): readonly string[] {
  if (!isObject(value) || !concerns(answer, value)) return [];
  const asked = answer.keys.filter((key) => key in value);
  return asked.every((key) => value[key] === null) ? asked : [];
}

/** Where a path with `@` leads in an answer; it ends early where the answer is null. */
function positions(value: unknown, rest: Path, path: Path): { value: unknown; path: Path }[] {
  const [head, ...tail] = rest;
  if (head === undefined || value === null || value === undefined) return [{ value, path }];
  if (head === "@") {
    return Array.isArray(value) ? value.flatMap((item, at) => positions(item, tail, [...path, at])) : [];
  }
  if (typeof head === "string" && head.startsWith("... on ")) return positions(value, tail, path);
  if (!isObject(value) || !(head in value)) return [];
  return positions(value[head], tail, [...path, head]);
}

/** Whether an object can be one of the entities that were to be filled in: nothing that it shows speaks against it. */
function concerns({ representations }: MissingAnswer, value: Readonly<Record<string, unknown>>): boolean {
  if (!representations) return true;
  return representations.some((representation) =>
    Object.entries(representation).every(
      ([key, known]) => typeof known !== "string" || !(key in value) || value[key] === known,
    ),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
