import type { UnitOutlineStore } from "./unit-outline.store";

/** The units whose place each of some units had come to stand in by a day, over any number of reorganisations, by id. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

/** Follows the successions of many units at once: a statement a step, and a circle in the records ends the walk. */
export async function lineageOf(
  unitIds: readonly string[],
  asOf: string,
  units: UnitOutlineStore,
): Promise<Lineage> {
  const before = new Map<string, Set<string>>();
  const seen = new Set(unitIds);
  for (let followed = [...unitIds]; followed.length > 0;) {
    const next = new Set<string>();
    for (const { successorId, predecessorId } of await units.successionsOf(followed, asOf)) {
      before.set(successorId, (before.get(successorId) ?? new Set()).add(predecessorId));
      if (!seen.has(predecessorId)) next.add(predecessorId);
      seen.add(predecessorId);
    }
    followed = [...next];
  }
  return new Map(unitIds.map((id) => [id, reachedFrom(id, before)]));
}

function reachedFrom(start: string, before: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reached = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const id of reached) for (const predecessor of before.get(id) ?? []) reached.add(predecessor);
  reached.delete(start);
  return [...reached].sort();
}
