import { createHash } from "node:crypto";

/** A key for some parts; none of them can be taken for a part of another. */
export function cacheKey(parts: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map(inOrder)))
    .digest("base64url");
}

/** The same for objects that differ in the order of their keys only. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
}
