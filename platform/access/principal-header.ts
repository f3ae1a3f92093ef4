import { LRUCache } from "lru-cache";
import { readGrant, writeGrant } from "./grant";
import { anonymous, principalKinds, type Principal, type PrincipalKind } from "./principal";

/**
 * The header in which a gateway tells a subgraph who asks. It means something in a signed request only; a request without
 * it is of the anonymous.
 */
export const principalHeader = "x-graph-principal";

const written = new WeakMap<Principal, string>();
const read = new LRUCache<string, Principal>({ maxSize: 4 * 1024 * 1024 });

/** Writes a principal as the value of a header; empty for the anonymous. */
export function writePrincipal(principal: Principal): string {
  if (principal === anonymous) return "";
  const known = written.get(principal);
  if (known !== undefined) return known;
  const { id, name, kind, grants } = principal;
  const text = Buffer.from(JSON.stringify([kind, id, name, ...grants.map(writeGrant)])).toString("base64url");
  written.set(principal, text);
  return text;
}

/** Reads what `writePrincipal` has written; null for anything else. */
export function readPrincipal(header: string): Principal | null {
  if (header === "") return anonymous;
  const known = read.get(header);
  if (known) return known;
  const principal = parsePrincipal(Buffer.from(header, "base64url").toString("utf8"));
  if (principal) read.set(header, principal, { size: header.length + 1 });
  return principal;
}

function parsePrincipal(text: string): Principal | null {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parts)) return null;
  const [kind, id, name, ...grants] = parts as unknown[];
  if (!isKind(kind) || typeof id !== "string" || !(name === null || typeof name === "string")) return null;
  const held = grants.map((grant) => (typeof grant === "string" ? readGrant(grant) : null));
  return held.includes(null) ? null : { kind, id, name, grants: held.filter((grant) => grant !== null) };
}

function isKind(kind: unknown): kind is PrincipalKind {
  return principalKinds.includes(kind as PrincipalKind);
}
