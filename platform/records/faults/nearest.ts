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
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(text, candidates);
  return candidate === null ? undefined : `did you mean "${candidate}"?`;
}
