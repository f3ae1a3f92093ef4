import { createHash } from "node:crypto";
import { indexedWords } from "../../../platform/search/search-word.store";
import { searchColumn } from "../../../platform/text/fold";
import type { AwardRow } from "./award.entity";

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
    recipient: shared("recipient", [recipientName, recipientPosition]),
    grounds: authority === null && reason === null ? null : shared("grounds", [authority, reason]),
  };
}

/** The keys of an award's texts, as its row has them. */
export function textKeys(award: Searched): Pick<AwardRow, "recipientText" | "groundsText"> {
  const { recipient, grounds } = awardTexts(award);
  return { recipientText: recipient.key, groundsText: grounds?.key ?? null };
}

/** An award's folded search column. */
export function awardSearch({ recipientName, recipientPosition, authority, reason }: Searched): string {
  return searchColumn([recipientName, recipientPosition, authority, reason]);
}

function shared(owner: TextOwner, texts: readonly (string | null)[]): SharedText {
  // 96 bits: among a million texts, two with one key have odds of one to 10^17.
  const key = createHash("sha1")
    .update(JSON.stringify([owner, ...texts]))
    .digest("base64url")
    .slice(0, 16);
  return {
    owner,
    key,
    words: () => new Set([anyWord, ...indexedWords({ code: key, search: searchColumn(texts) })]),
  };
}
