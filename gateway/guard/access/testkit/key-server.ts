import { KeyObject, sign as signBytes } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from "jose";

/** A key pair of an issuer, with what it signs. */
export interface IssuerKey {
  readonly jwk: JWK;
  sign(claims?: JWTPayload, header?: { readonly kid?: string; readonly typ?: string }): Promise<string>;
  /** Signs texts as they are, whatever they say, by RS256. */
  signText(header: string, claims: string): string;
}

export const issuer = "https://login.example";
export const audience = "the-graph";

/** What a token says where a test says nothing else. */
export function usualClaims(): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: audience, sub: "u1", iat: now, exp: now + 600, roles: ["auditor"] };
}

export async function makeKey(kid: string, alg = "RS256"): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" },
    sign: (claims = {}, header = { kid }) => sign(privateKey, alg, claims, header),
    signText: (...texts) => {
      const signed = texts.map((text) => Buffer.from(text).toString("base64url")).join(".");
      const signature = signBytes("RSA-SHA256", Buffer.from(signed), KeyObject.from(privateKey));
      return `${signed}.${signature.toString("base64url")}`;
    },
  };
}

function sign(key: CryptoKey, alg: string, claims: JWTPayload, header: object): Promise<string> {
  return new SignJWT({ ...usualClaims(), ...claims }).setProtectedHeader({ alg, ...header }).sign(key);
}

/** An issuer's address for its keys. */
export interface KeyServer {
  readonly url: URL;
  /** What it answers from now on: keys, some text, or nothing at all. */
  answer: { readonly keys: readonly JWK[] } | string | null;
  /** How often it was asked. */
  readonly asked: number;
  close(): Promise<void>;
}

export async function startKeyServer(keys: readonly JWK[]): Promise<KeyServer> {
  let asked = 0;
  let answer: KeyServer["answer"] = { keys };
  const server = createServer((_request, response) => {
    asked += 1;
    if (answer === null) response.destroy();
    else response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`),
    get answer() {
      return answer;
    },
    set answer(next) {
      answer = next;
    },
    get asked() {
      return asked;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
