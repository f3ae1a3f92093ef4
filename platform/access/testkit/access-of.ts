import type { AuditSink } from "../audit";
import { readGrant } from "../grant";
import { anonymous, type Principal } from "../principal";
import { RequestAccess } from "../request-access";

/** A person who holds some roles; without any, one whom nobody knows. */
export function principalWith(...roles: readonly string[]): Principal {
  if (roles.length === 0) return anonymous;
  const grants = roles.map((role) => {
    const grant = readGrant(role);
    if (!grant) throw new Error(`${role} is no grant`);
    return grant;
  });
  return { id: "tester", name: "Người thử", kind: "person", grants };
}

/** The access of a request by a person who holds some roles, or by nobody in particular. */
export function accessOf(roles: readonly string[] = [], audit: AuditSink = () => undefined): RequestAccess {
  return new RequestAccess(principalWith(...roles), audit);
}
