import { writeGrant, type Grant } from "./grant";

/** What somebody is who asks: nobody knows them, a person, or a program with a login of its own. */
export const principalKinds = ["anonymous", "person", "service"] as const;

export type PrincipalKind = (typeof principalKinds)[number];

/** Who asks, and which roles they hold. */
export interface Principal {
  /** What tells them from all others; it goes into logs. */
  readonly id: string;
  /** What they are called, for people to read; it stays out of logs. */
  readonly name: string | null;
  readonly kind: PrincipalKind;
  readonly grants: readonly Grant[];
}

/** Everybody who has not said who they are. */
export const anonymous: Principal = { id: "anonymous", name: null, kind: "anonymous", grants: [] };

const keys = new WeakMap<Principal, string>();

/**
 * One text for what a principal may see: who they are and which roles they hold, in any order. Null for the anonymous,
 * who all see the same.
 */
export function rightsKey(principal: Principal): string | null {
  if (principal.kind === "anonymous") return null;
  const known = keys.get(principal);
  if (known !== undefined) return known;
  const { kind, id, grants } = principal;
  const key = JSON.stringify([kind, id, ...new Set(grants.map(writeGrant).sort())]);
  keys.set(principal, key);
  return key;
}
