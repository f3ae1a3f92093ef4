import { createHash } from "node:crypto";

/**
 * The tag of some content. It is weak, because one tag stands for the content as it is and compressed.
 */
export function entityTagOf(content: Buffer): string {
  return `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
}

/** Whether an `if-none-match` header names a tag, so that the client has the content already. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  // A comma inside of a foreign tag only makes pieces that are equal to no tag of ours.
  return ifNoneMatch.split(",").some((one) => opaque(one) === opaque(tag));
}
