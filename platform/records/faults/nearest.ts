import type { Text } from "../../languages/language";
import { texts } from "./faults.texts";

/**
 * The candidate that a text was probably meant to be: the one with the fewest edits (letters added, dropped, changed,
 * or two swapped) without regard to case, when these are at most a third of the text and at most three.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let fewest = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const edits = countEdits(wanted, candidate.toLowerCase(), fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
      if (edits === 0) break;
    }
  }
  return best;
}

/** The number of edits between two texts, or `enough` as soon as it is certain to be as large. */
function countEdits(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
      fewest = Math.min(fewest, edits);
    }
    if (fewest >= enough) return enough;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? enough, enough);
}

/** `did you mean "…"?` with the candidate that is nearest to a text; undefined when none is near. */
export function didYouMean(text: string, candidates: Iterable<string>): Text | undefined {
  const candidate = nearest(text, candidates);
  return candidate === null ? undefined : texts.didYouMean({ meant: candidate });
}

/** How many codes are named where a wrong one was given. */
const mostCodes = 3;

/**
 * Up to three codes that a wrong one was probably meant to be: those with few edits, the nearest first, or where there are none
 * those that have most of its words, as `GOVERNMENT_EMULATION_FLAG` has those of `GOVERNMENT_FLAG`.
 */
export function nearestCodes(code: string, codes: Iterable<string>): readonly string[] {
  const left = new Set(codes);
  const found: string[] = [];
  for (
    let next = nearest(code, left);
    next !== null && found.length < mostCodes;
    next = nearest(code, left)
  ) {
    found.push(next);
    left.delete(next);
  }
  return found.length > 0 ? found : withMostWords(code, left).slice(0, mostCodes);
}

interface SharedWords {
  readonly candidate: string;
  readonly shared: number;
  /** How many words the candidate has besides. */
  readonly more: number;
}

/** The candidates with most of the words of a code, at least half of them; those with the fewest others first. */
function withMostWords(code: string, candidates: Iterable<string>): readonly string[] {
  const all = [...candidates].map((candidate) => ({ candidate, words: new Set(wordsOf(candidate)) }));
  const vocabulary = new Set(all.flatMap(({ words }) => [...words]));
  const asked = wordsOf(code);
  const meant = new Set(
    asked.flatMap((word) => (vocabulary.has(word) ? word : (nearest(word, vocabulary) ?? []))),
  );
  const counted = all.map(({ candidate, words }): SharedWords => {
    const shared = [...meant].filter((word) => words.has(word)).length;
    return { candidate, shared, more: words.size - shared };
  });
  const most = counted.reduce((highest, { shared }) => Math.max(highest, shared), 0);
  if (most === 0 || most < asked.length / 2) return [];
  return counted
    .filter(({ shared }) => shared === most)
    .sort((one, other) => one.more - other.more)
    .map(({ candidate }) => candidate);
}

function wordsOf(code: string): readonly string[] {
  return code.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
