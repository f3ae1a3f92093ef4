import { hash } from "node:crypto";

const form = /^[0-9a-f]{64}$/;

/** Whether a text is how a file is named: the SHA-256 of its content, in 64 hexadecimal digits with small letters. */
export function isFileDigest(text: string): boolean {
  return form.test(text);
}

const idLength = 32;

/** By what the receipts of a principal are told from those of others, whatever the characters of the id are. */
function keyOf(principal: string): string {
  return hash("sha256", principal, "hex").slice(0, idLength);
}

/** What the receipt of an upload is called beside its file. */
export function receiptName(digest: string, principal: string): string {
  return `${digest}.by-${keyOf(principal)}.json`;
}

const names = /^([0-9a-f]{64})(?:\.by-[0-9a-f]{32}\.json)?$/;

/** The digest of the file that a name in a store belongs to, and whether it is the file's own; null for a name of something else. */
export function readStoredName(name: string): { readonly digest: string; readonly isFile: boolean } | null {
  const digest = names.exec(name)?.[1];
  return digest === undefined ? null : { digest, isFile: name === digest };
}

/** What stands in a receipt, for people who look after the store. */
export function receiptText(principal: string, at = new Date()): string {
  return `${JSON.stringify({ uploadedBy: principal, uploadedAt: at.toISOString() })}\n`;
}
