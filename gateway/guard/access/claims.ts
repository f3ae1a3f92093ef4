import type { JWTPayload } from "jose";
import { readGrant, type Grant } from "../../../platform/access/grant";
import type { Principal } from "../../../platform/access/principal";
import { refusedToken } from "./authentication-fault";
import { texts } from "./access.texts";

const longest = { id: 200, name: 200 };

/**
 * Whom a token is of: `sub` is the id, `name` the name, and `roles` the list of roles, each `role` or `role:scope`. What
 * of that list is none of the known roles is passed over, for issuers put others there too; those that are known are as
 * many as a token has room for. A token that was issued to its own subject, by `client_id` or `azp`, is a program's.
 * @throws RequestFault for one without a usable `sub`.
 */
export function principalOf(
  { sub, name, roles, client_id: client, azp }: JWTPayload,
  known?: readonly string[],
): Principal {
  if (typeof sub !== "string" || sub === "" || sub.length > longest.id) throw refusedToken(texts.ofNobody);
  const given: readonly unknown[] = Array.isArray(roles) ? roles : [];
  const named = new Set(given.filter((role) => typeof role === "string"));
  const grants = [...named]
    .map(readGrant)
    .filter((grant) => grant !== null && (known?.includes(grant.role) ?? true)) as Grant[];
  return {
    id: sub,
    name: typeof name === "string" && name !== "" ? name.slice(0, longest.name) : null,
    kind: sub === client || sub === azp ? "service" : "person",
    grants,
  };
}
