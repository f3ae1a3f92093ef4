import { createHmac, randomBytes } from "node:crypto";

const secret = randomBytes(32).toString("hex");

/** How a graph is started that is asked by an auditor: some questions are about what not everybody may see. */
export const auditorSettings = { AUTH_SECRET: secret, PUBLIC_READ: "on" };

/** The headers of an auditor's requests to it, good for a day. */
export function auditorHeaders(): Readonly<Record<string, string>> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  const claims = { sub: "bench", iss: "emulation-graph", aud: "emulation-graph", exp, roles: ["auditor"] };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const signature = createHmac("sha256", secret).update(signed).digest("base64url");
  return { authorization: `Bearer ${signed}.${signature}` };
}
