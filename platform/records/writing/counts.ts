/** What was done to rows. */
export interface Counts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

export const noCounts: Counts = { inserted: 0, updated: 0, unchanged: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    inserted: one.inserted + other.inserted,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
  };
}
