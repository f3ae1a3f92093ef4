import type { Principal } from "./principal";

/**
 * The roles of a graph, each with the level at which it is held: a role of the level `unit` is held in one unit, and the
 * scope of its grant names it. Null is a role that is held everywhere.
 */
export type RoleLevels = Readonly<Record<string, string | null>>;

/** Where something lies, by level, as scopes are written; a level at which that is not known is left out. */
export type Subject = Readonly<Record<string, string | undefined>>;

/**
 * Whether a principal holds one of some roles where something lies. A role that is held at a level counts only with a
 * scope, and only where the subject is known to lie in it: what is not known is refused.
 */
export function holdsRole(
  { grants }: Principal,
  roles: readonly string[],
  levels: RoleLevels,
  subject: Subject,
): boolean {
  return grants.some(({ role, scope }) => {
    if (!roles.includes(role) || !Object.hasOwn(levels, role)) return false;
    const level = levels[role];
    if (level == null) return scope === null;
    return scope !== null && Object.hasOwn(subject, level) && subject[level] === scope;
  });
}
