import type { JWTPayload } from "jose";
import { readGrant } from "../../../platform/access/grant";
import type { Principal } from "../../../platform/access/principal";
import { refusedToken } from "./authentication-fault";

const longest = { id: 200, name: 200 };
const mostGrants = 50;

/**
 * Whom a token is of: `sub` is the id, `name` the name, and `roles` the list of roles, each `role` or `role:scope`. Texts
 * of that list that are no roles of ours are passed over, for issuers put others there too. A token that was issued to
 * its own subject, by `client_id` or `azp`, is a program's.
 * @throws RequestFault for one without a usable `sub`, or with more roles than are taken.
 */
export function principalOf({ sub, name, roles, client_id: client, azp }: JWTPayload): Principal {
  if (typeof sub !== "string" || sub === "" || sub.length > longest.id)
    throw refusedToken("The token does not say whom it is of.");
  const given: readonly unknown[] = Array.isArray(roles) ? roles : [];
  const grants = given.flatMap((role) => (typeof role === "string" ? (readGrant(role) ?? []) : []));
  if (grants.length > mostGrants) throw refusedToken("The token has more roles than are taken.");
  return {
    id: sub,
    name: typeof name === "string" && name !== "" ? name.slice(0, longest.name) : null,
    kind: sub === client || sub === azp ? "service" : "person",
    grants,
  };
}
