import { type Answer, type Path } from "./answer";
import { errorPlaces } from "./error-places";

/** How an answer departs from what GraphQL's reference implementation answers. */
export interface Difference {
  readonly kind:
    | "value"
    | "key order"
    | "error missing"
    | "error unexpected"
    | "error path"
    | "error reason"
    | "stray error";
  /** Where, from the root of the data. */
  readonly path: Path;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * Compares an answer with the one that is right: equal data with equal order of keys, and the same nulls explained by
 * errors. Where the error is of the field that is null, an error must name this field; where the null has come up
 * from below, any error under it will do, as GraphQL has it. None may say that a record leads nowhere where all of the right ones say
 * that a resolver failed. Gives the first difference, or null.
 */
export function compareAnswers(right: Answer, answer: Answer): Difference | null {
  return compareData(right.data, answer.data, []) ?? compareErrors(right, answer);
}

function compareData(expected: unknown, found: unknown, path: Path): Difference | null {
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return Object.is(expected, found) ? null : { kind: "value", path, expected, found };
  }
  const keys = Object.keys(expected);
  const foundKeys = Object.keys(found);
  for (const key of new Set([...keys, ...foundKeys])) {
    const step = Array.isArray(expected) ? Number(key) : key;
    const one = Object.hasOwn(expected, key) ? expected[key] : undefined;
    const other = Object.hasOwn(found, key) ? found[key] : undefined;
    const difference = compareData(one, other, [...path, step]);
    if (difference) return difference;
  }
  if (keys.every((key, at) => key === foundKeys[at])) return null;
  return { kind: "key order", path, expected: keys, found: foundKeys };
}

function compareErrors(right: Answer, answer: Answer): Difference | null {
  const expected = errorPlaces(right);
  const found = errorPlaces(answer);
  if (found.stray.length > 0) {
    return { kind: "stray error", path: [], expected: expected.stray, found: found.stray };
  }
  for (const [place, { path, exact, isUnreadable }] of expected.nulls) {
    const given = found.nulls.get(place);
    if (!given) return { kind: "error missing", path, expected: right.errors, found: answer.errors };
    if (exact && !given.exact)
      return { kind: "error path", path, expected: right.errors, found: answer.errors };
    if (isUnreadable && given.isUnresolved)
      return { kind: "error reason", path, expected: right.errors, found: answer.errors };
  }
  for (const [place, { path }] of found.nulls) {
    if (!expected.nulls.has(place)) {
      return { kind: "error unexpected", path, expected: right.errors, found: answer.errors };
    }
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
