const unknown = Symbol("ids that their owners do not know");

interface Told {
  [unknown]?: ReadonlySet<string>;
}

/**
 * Says which ids among those that are put in their owners do not know, as the gateway found out. It stands in the context
 * itself: Apollo Server runs a copy of that.
 */
export function noteUnknownIds(context: object, ids: ReadonlySet<string>): void {
  (context as Told)[unknown] = ids;
}

/** Whether an id is known, for all that was said. */
export function isUnknownId(context: object, id: string): boolean {
  return (context as Told)[unknown]?.has(id) ?? false;
}

/** How a gateway sends them along with a request, as its `extensions`. */
export function toExtensions(unknownIds: ReadonlySet<string>): object {
  return { unknownIds: [...unknownIds] };
}

/** The ids among the extensions of a request, which are whatever JSON was sent. */
export function unknownIdsIn(extensions: unknown): ReadonlySet<string> | undefined {
  if (typeof extensions !== "object" || extensions === null || !("unknownIds" in extensions))
    return undefined;
  const { unknownIds } = extensions;
  if (!Array.isArray(unknownIds)) return undefined;
  return new Set(unknownIds.filter((id): id is string => typeof id === "string"));
}
