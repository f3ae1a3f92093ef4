import { createHash } from "node:crypto";
import type { CachePolicy } from "../../platform/graphql/cache-policy";

/** What is kept under a key. */
export interface Kept {
  readonly key: string;
  readonly text: string;
  /** In seconds. */
  readonly maxAge: number;
}

/** Where answers and entities are kept. A store may forget anything at any time; it never fails. */
export interface AnswerStore {
  /** What is kept under some keys, in their order; undefined for what is not. */
  read(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  write(entries: readonly Kept[]): Promise<void>;
  close(): Promise<void>;
}

/** A key for some parts; none of them can be taken for a part of another. */
export function cacheKey(parts: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map(inOrder)))
    .digest("base64url");
}

/** The same for objects that differ in the order of their keys only. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
}

/** A text as it is kept: with the version that it was made of, and what is left of its policy. */
export interface StoredEntry {
  readonly version: string;
  readonly policy: CachePolicy;
  readonly text: string;
}

/** Writes an entry as one text; its head is a line of its own. */
export function writeEntry({ version, policy, text }: StoredEntry, now = Date.now()): string {
  return `${now + policy.maxAge * 1000} ${policy.isPrivate ? "private" : "public"} ${version}\n${text}`;
}

/** Reads an entry; undefined when it was made of another version, or its time is over. */
export function readEntry(written: string, version: string, now = Date.now()): StoredEntry | undefined {
  const end = written.indexOf("\n");
  const [expires = "", scope = "", ...madeOf] = written.slice(0, end).split(" ");
  const maxAge = (Number(expires) - now) / 1000;
  if (madeOf.join(" ") !== version || !(maxAge > 0)) return undefined;
  return { version, policy: { maxAge, isPrivate: scope !== "public" }, text: written.slice(end + 1) };
}
