import type { Role } from "../access-policy";

/** What a mutation says of itself in the schema. */
export interface WriteDescription {
  /** What it does, with the Vietnamese term: "Adds a round to a season (đợt thi đua)." */
  readonly does: string;
  /** Where roles may do only a part of it, in words. */
  readonly rolesNote?: string;
  readonly needs: string;
  readonly then: string;
  /** The expected errors that are its own. */
  readonly errors: readonly string[];
}

/** Every mutation may end with one of these. */
const commonErrors = ["CONFLICT", "INVALID_VALUE", "KEY_REUSED", "NOT_FOUND", "REQUIRED"];

/** The description of a mutation's field. */
export function describeWrite(
  { does, rolesNote, needs, then, errors }: WriteDescription,
  owner: string,
  roles: readonly Role[],
): string {
  return [
    does,
    "",
    `- Owner: the ${owner} subgraph.`,
    `- Roles: ${roles.join(", ")}${rolesNote === undefined ? "" : `; ${rolesNote}`}.`,
    `- Needs: ${needs}.`,
    `- Then: ${then}.`,
    `- Expected errors: ${[...new Set([...commonErrors, ...errors])].sort().join(", ")}.`,
  ].join("\n");
}
