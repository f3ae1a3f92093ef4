import type { CachePolicy } from "../../platform/graphql/cache-policy";

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
