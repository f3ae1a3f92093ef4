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
  readonly body: string | Buffer;
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
  readonly mac: string;
}

/** The HMAC-SHA256 over all parts; none of them but the last ones can hold a line end, and those have one form. */
export function macOf(parts: SignedParts, key: KeyObject): string {
  const { subgraph, method, path, body, principal, time, nonce } = parts;
  const bodyHash = hash("sha256", body, "base64url");
  const text = `emulation-graph/1\n${subgraph}\n${method}\n${path}\n${bodyHash}\n${principal}\n${time}\n${nonce}`;
  return createHmac("sha256", key).update(text).digest("base64url");
}

export function writeSignature({ keyId, time, nonce, mac }: Signature): string {
  return `${keyId}.${time}.${nonce}.${mac}`;
}

const form = /^([A-Za-z0-9_-]{1,32})\.(\d{13})\.([A-Za-z0-9_-]{16,64})\.([A-Za-z0-9_-]{43})$/;

/** Reads what `writeSignature` has written; null for anything else. */
export function readSignature(header: string): Signature | null {
  const [, keyId = "", time = "", nonce = "", mac = ""] = form.exec(header) ?? [];
  return mac === "" ? null : { keyId, time: Number(time), nonce, mac };
}
