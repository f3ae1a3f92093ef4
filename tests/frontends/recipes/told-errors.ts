import type { GraphQLFormattedError } from "graphql";

/** The fields that need a token or a role, as `people.nodes.nominations`, and at how many places of the answer. */
export function withheldFields(errors: readonly GraphQLFormattedError[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path = [], extensions = {} } of errors) {
    const { code, count = 1 } = extensions;
    if (code !== "UNAUTHENTICATED" && code !== "FORBIDDEN") continue;
    const field = path.filter((key) => typeof key === "string").join(".");
    counts.set(field, (counts.get(field) ?? 0) + Number(count));
  }
  return counts;
}
