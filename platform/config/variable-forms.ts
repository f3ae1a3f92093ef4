import { z } from "zod";
import { shownValue } from "../text/hidden-logins";

/** A whole number within bounds, of a unit where one is named. */
export function wholeNumber(least: number, most: number, unit = "") {
  const allowed = `is a whole number${unit} from ${least} to ${most}`;
  return z.coerce.number({ error: allowed }).int(allowed).min(least, allowed).max(most, allowed);
}

/** A whole number of milliseconds. */
export function milliseconds(most: number, least = 1) {
  return wholeNumber(least, most, " of milliseconds");
}

/** One of some words. */
export function wordOf<const Word extends string>(...words: readonly Word[]) {
  return z.enum(words, { error: `is one of ${words.join(", ")}` });
}

/** An address that HTTP is spoken to. A login in it would not be sent. */
export function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + hash === "";
}

/** An address for which something holds. */
export function addressOf(isOne: (text: string) => boolean, example: string) {
  return z.string().refine(isOne, { error: `is an address like ${example}` });
}

/** Entries with commas between, each of one form. */
export function itemsOf(isOne: (text: string) => boolean, form: string) {
  return z.string().transform((text, context) => {
    const entries = text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
    for (const entry of entries) if (!isOne(entry)) context.addIssue(`${shownValue(entry)} is not ${form}`);
    return entries;
  });
}
