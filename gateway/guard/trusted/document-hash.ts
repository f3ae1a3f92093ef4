import { createHash } from "node:crypto";
import { bareId, isSha256 } from "../../../platform/server/http/document-id";

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hashOf(text: string): string {
  return digest("sha256", text);
}

/** Hashes by how many hexadecimal digits they have: what Apollo's tools make, what codegen can be set to, and Relay's. */
const algorithms = new Map([
  [64, { name: "SHA-256", of: hashOf }],
  [40, { name: "SHA-1", of: (text: string) => digest("sha1", text) }],
  [32, { name: "MD5", of: (text: string) => digest("md5", text) }],
]);

/** Of which hash an id has the form, and is not the one of its document; undefined for one that is, and for any other id. */
export function wrongHash(id: string, text: string): string | undefined {
  const bare = bareId(id);
  if (bare !== id && !isSha256(id)) return "SHA-256";
  const algorithm = /^[0-9a-f]+$/.test(bare) ? algorithms.get(bare.length) : undefined;
  return algorithm && algorithm.of(text) !== bare ? algorithm.name : undefined;
}

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest("hex");
}
