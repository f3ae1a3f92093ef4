/**
 * The place of each by points, 1 the best: who has as many shares a place, and the next place is skipped. Who has no points is
 * not ranked.
 */
export function ranksOf(points: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...points.values()];
  return new Map([...points].map(([code, own]) => [code, 1 + all.filter((other) => other > own).length]));
}
