import { createHmac } from "node:crypto";
import type { AuthenticationSettings } from "../platform/config/access-config";

const secret = "tests-know-this-key-and-nobody-else-does";
const named = { issuer: "emulation-graph", audience: "emulation-graph" };

/** What a process is given to take the tokens of tests; who sends none reads what is public. */
export const tokenSettings = { AUTH_SECRET: secret, PUBLIC_READ: "on" };

/** The same for a graph in the process of a test. */
export const tokenAuthentication: AuthenticationSettings = {
  keys: { kind: "secret", secret },
  ...named,
  algorithms: ["HS256"],
  clockToleranceMs: 30_000,
  longestLifeMs: 86_400_000,
};

/** A token, good for a day, of a person who holds some roles: `tokenOf("sector-officer:COURT")`. */
export function tokenOf(...roles: readonly string[]): string {
  return tokenOfPerson("tester", ...roles);
}

/** The same of a person with an id. */
export function tokenOfPerson(id: string, ...roles: readonly string[]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: id, name: "Người thử", roles, iss: named.issuer, aud: named.audience };
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  const signed = `${part({ alg: "HS256" })}.${part({ ...claims, exp })}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

/** A token of one who sees everything. */
export function auditorToken(): string {
  return tokenOf("auditor");
}

/** The headers of that one's requests. */
export function auditorHeaders(): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${auditorToken()}` };
}
