import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { indexedWords } from "../../../platform/records/search/search-word.store";
import { columnWords, searchColumn } from "../../../platform/text/fold";
import { AwardRow } from "./award.entity";

/** Every text has this word too, so that it is known to be indexed. */
export const anyWord = "";

/** What an award is searched by. */
type Searched = Pick<AwardRow, "recipientName" | "recipientPosition" | "authority" | "reason">;

/** The two texts of an award, as the owners of their words. */
export const textOwners = ["recipient", "grounds"] as const;
export type TextOwner = (typeof textOwners)[number];

/** A text that many awards have in common. */
export interface SharedText {
  readonly owner: TextOwner;
  readonly key: string;
  /** Its words, made only for texts that are new. */
  words(): ReadonlySet<string>;
}

/** A text as the index of words and the search column have it. */
interface Folded {
  readonly key: string;
  readonly column: string;
  readonly words: readonly string[];
}

/**
 * Texts that were folded lately: of a million awards, there are some ten thousand recipients and fewer reasons, and
 * folding one takes longer than all else that is done with it.
 */
const folded = new LRUCache<string, Folded>({
  max: 40_000,
  maxSize: 8_000_000,
  // A list of words is some times as large as its text.
  sizeCalculation: ({ column, words }, name) => name.length + column.length + 6 * words.length,
});

/**
 * The texts of an award. A recipient is awarded again and again under one name, and reasons repeat, so words are indexed
 * once for a text and not once for each award that has it.
 */
export function awardTexts(award: Searched): {
  readonly recipient: SharedText;
  readonly grounds: SharedText | null;
} {
  const { recipientName, recipientPosition, authority, reason } = award;
  return {
    recipient: shared("recipient", recipientName, recipientPosition),
    grounds: authority === null && reason === null ? null : shared("grounds", authority, reason),
  };
}

/** What an award's row keeps of its texts: their keys, and the folded search column. */
export function foldedTexts({
  recipientName,
  recipientPosition,
  authority,
  reason,
}: Searched): Pick<AwardRow, "search" | "recipientText" | "groundsText"> {
  const recipient = fold("recipient", recipientName, recipientPosition);
  if (authority === null && reason === null)
    return { search: recipient.column, recipientText: recipient.key, groundsText: null };
  const grounds = fold("grounds", authority, reason);
  const known = `${recipient.column} `;
  let search = recipient.column;
  for (const word of grounds.words) if (!known.includes(` ${word} `)) search += ` ${word}`;
  return { search, recipientText: recipient.key, groundsText: grounds.key };
}

/** What is folded of an award to be searched. */
export const foldedAward = foldedColumns({
  entity: AwardRow,
  from: ["recipientName", "recipientPosition", "authority", "reason"],
  into: ["search", "recipientText", "groundsText"],
  fold: foldedTexts,
});

function shared(owner: TextOwner, one: string | null, other: string | null): SharedText {
  const { key, column } = fold(owner, one, other);
  return { owner, key, words: () => new Set([anyWord, ...indexedWords({ code: key, search: column })]) };
}

function fold(owner: TextOwner, one: string | null, other: string | null): Folded {
  const name = `${owner}\0${one ?? "\0"}\0${other ?? "\0"}`;
  const known = folded.get(name);
  if (known) return known;
  // 96 bits: among a million texts, two with one key have odds of one to 10^17.
  const digest = createHash("sha1")
    .update(JSON.stringify([owner, one, other]))
    .digest();
  const key = digest.toString("base64url", 0, 12);
  const column = searchColumn([one, other]);
  const made = { key, column, words: owner === "grounds" ? columnWords(column) : [] };
  // A copy of its own: a cell of a file is a slice that would keep all of the file's text around it in memory.
  folded.set(Buffer.from(name).toString(), made);
  return made;
}
