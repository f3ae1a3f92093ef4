import { LRUCache } from "lru-cache";
import { readWeightedList, type WeightedEntry } from "../server/http/content-negotiation";
import { languages, usualLanguage, type Language } from "./language";

/** How much of the header is read, in characters: browsers send some forty. */
const longest = 200;
/** What was read of late: clients send few headers between them, and to read one takes longer than all else about languages. */
const known = new LRUCache<string, Language>({ max: 100 });

/**
 * The language that a client likes best, as its `accept-language` has it (RFC 9110, 12.5.4): by weight, then by its order.
 * `vi-VN` and the like stand for `vi`, `*` for what is not named. The usual language where none is liked, or no header sent.
 */
export function languageFor(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return usualLanguage;
  const header = beginningOf(acceptLanguage);
  let language = known.get(header);
  if (language === undefined) known.set(header, (language = likedBest(readWeightedList(header))));
  return language;
}

/** The ranges that stand in the beginning of a header; of one that is cut nothing is known. */
function beginningOf(header: string): string {
  return header.length <= longest ? header : header.slice(0, Math.max(0, header.lastIndexOf(",", longest)));
}

function likedBest(ranges: readonly WeightedEntry[]): Language {
  const [best] = languages
    .map((language) => ({ language, ...wishFor(language, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return best?.language ?? usualLanguage;
}

/** What the header says of a language, by the first of its ranges that names it best. */
function wishFor(language: Language, ranges: readonly WeightedEntry[]) {
  const named = ranges.filter(({ value }) => value === language || value.startsWith(`${language}-`));
  const [best] = (named.length > 0 ? named : ranges.filter(({ value }) => value === "*")).sort(
    (one, other) => other.weight - one.weight,
  );
  return best ? { weight: best.weight, place: ranges.indexOf(best) } : { weight: 0, place: ranges.length };
}
