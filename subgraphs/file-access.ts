import type { Principal } from "../platform/access/principal";
import { actions, roleLevels, type Role } from "./access-policy";

/** Who may bring files: whoever may record something, wherever that is. */
export const storingRoles: readonly Role[] = actions.record;

/** Who reads files whatever refers to them: who decides on what rests on them, and who checks that. */
const readingRoles: readonly Role[] = ["sector-officer", "council-secretary", "administrator", "auditor"];

/** Whether a principal may bring files. */
export function mayStoreFiles(principal: Principal): boolean {
  return holdsSomewhere(principal, storingRoles);
}

/** Whether a principal may read every file. */
export function mayReadAllFiles(principal: Principal): boolean {
  return holdsSomewhere(principal, readingRoles);
}

/** Whether a principal holds one of some roles, at its level, whatever it is held in: a file lies in no sector. */
function holdsSomewhere({ grants }: Principal, roles: readonly Role[]): boolean {
  return roles.some((wanted) =>
    grants.some(({ role, scope }) => role === wanted && (scope === null) === (roleLevels[wanted] === null)),
  );
}
