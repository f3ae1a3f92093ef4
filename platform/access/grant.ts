/** A role, and the one thing within which it is held; null for a role that is held everywhere. */
export interface Grant {
  readonly role: string;
  readonly scope: string | null;
}

/** A role in small letters and dashes; a scope is any text without spaces. */
const form = /^([a-z]+(?:-[a-z]+)*)(?::(\S{1,200}))?$/;
const longestRole = 40;

/** Reads a grant written as `role` or `role:scope`; null for a text that is none. */
export function readGrant(text: string): Grant | null {
  const [, role, scope = null] = form.exec(text) ?? [];
  return role === undefined || role.length > longestRole ? null : { role, scope };
}

/** Writes a grant as `readGrant` reads it. */
export function writeGrant({ role, scope }: Grant): string {
  return scope === null ? role : `${role}:${scope}`;
}
