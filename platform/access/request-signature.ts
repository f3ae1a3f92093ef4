import { createHmac, hash, type KeyObject } from "node:crypto";

/** The header that carries the signature of a request between gateway and subgraph. */
export const signatureHeader = "x-graph-signature";

/** How far the time of a signature may be from that of the machine that checks it, in milliseconds. */
export const signatureWindow = 30_000;

/** What a signature is over: nothing of it can be exchanged without the signature falling. */
export interface SignedParts {
  /** The subgraph that is asked, so that what was meant for one is nothing to another. */
  readonly subgraph: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The hash of the body, which stands in the signature, so that it can be checked before the body is read. */
  readonly bodyHash: string;
  /** As it stands in its header. */
  readonly principal: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  /** A text that no other request has. */
  readonly nonce: string;
}

/** A signature taken apart. */
export interface Signature {
  readonly keyId: string;
  readonly time: number;
  readonly nonce: string;
  readonly bodyHash: string;
  readonly mac: string;
}

/** The SHA-256 of a body, as signatures have it. */
export function bodyHashOf(body: string | Buffer): string {
  return hash("sha256", body, "base64url");
}

/** The HMAC-SHA256 over all parts, none of which can hold a line end. */
export function macOf(parts: SignedParts, key: KeyObject): string {
  const { subgraph, method, path, bodyHash, principal, time, nonce } = parts;
  const text = `emulation-graph/2\n${subgraph}\n${method}\n${path}\n${bodyHash}\n${principal}\n${time}\n${nonce}`;
  return createHmac("sha256", key).update(text).digest("base64url");
}

export function writeSignature({ keyId, time, nonce, bodyHash, mac }: Signature): string {
  return `${keyId}.${time}.${nonce}.${bodyHash}.${mac}`;
}

const form = /^([\w-]{1,32})\.(\d{13})\.([\w-]{16,64})\.([\w-]{43})\.([\w-]{43})$/;

/** Reads what `writeSignature` has written; null for anything else. */
export function readSignature(header: string): Signature | null {
  const [, keyId = "", time = "", nonce = "", bodyHash = "", mac = ""] = form.exec(header) ?? [];
  return mac === "" ? null : { keyId, time: Number(time), nonce, bodyHash, mac };
}
