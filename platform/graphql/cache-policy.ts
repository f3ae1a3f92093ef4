/** How long something may be kept, and for whom. */
export interface CachePolicy {
  /** In seconds. */
  readonly maxAge: number;
  /** Whether it is for the one alone who asked. */
  readonly isPrivate: boolean;
}

/** The policy of what is made of two things. */
export function strictest(one: CachePolicy, other: CachePolicy): CachePolicy {
  return { maxAge: Math.min(one.maxAge, other.maxAge), isPrivate: one.isPrivate || other.isPrivate };
}

/** A policy as the header `cache-control` has it. */
export function toCacheControl({ maxAge, isPrivate }: CachePolicy): string {
  return maxAge > 0 ? `max-age=${Math.floor(maxAge)}, ${isPrivate ? "private" : "public"}` : "no-store";
}

/** Policies that were read, by their headers: a subgraph has few. */
const known = new Map<string, CachePolicy | undefined>();
const mostKnown = 100;

/** The policy in a header `cache-control`; undefined where it allows nothing to be kept. */
export function readCacheControl(header: string): CachePolicy | undefined {
  if (known.has(header)) return known.get(header);
  const policy = parseCacheControl(header);
  if (known.size < mostKnown) known.set(header, policy);
  return policy;
}

function parseCacheControl(header: string): CachePolicy | undefined {
  const directives = header.split(",").map((part) => part.trim().toLowerCase());
  const maxAge = directives
    .map((one) => /^max-age="?(\d+)"?$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  if (maxAge === undefined || directives.some((one) => one === "no-store" || one === "no-cache"))
    return undefined;
  return { maxAge: Number(maxAge), isPrivate: directives.some((one) => /^private\b/.test(one)) };
}
