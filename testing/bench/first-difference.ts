/** The first place where two JSON values differ, and what stands there; null where they are equal. */
export interface Difference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** Compares two JSON values; the order of an object's fields does not matter, that of a list does. */
export function firstDifference(one: unknown, other: unknown, path = ""): Difference | null {
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? null : { path, one, other };
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? `[${key}]` : path === "" ? key : `.${key}`;
    const difference = firstDifference(one[key], other[key], path + step);
    if (difference) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
