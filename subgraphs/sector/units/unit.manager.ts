import type { UnitSuccessionRow } from "./unit-succession.entity";
import type { UnitRow } from "./unit.entity";
import type { UnitLoaders } from "./unit.loaders";

/**
 * The units that stand in a unit's place on a day: its successions up to that day are followed to their ends. Each
 * round of a reorganisation is one load for all units that are followed, and a circle in the records ends the walk.
 */
export async function successorsOf(
  unit: UnitRow,
  asOf: string,
  units: UnitLoaders,
): Promise<readonly UnitRow[]> {
  const { ends } = await follow(unit.code, units, ({ predecessorCode, successorCode, on }, code) =>
    predecessorCode === code && on <= asOf ? successorCode : null,
  );
  return found(ends, units);
}

/**
 * The units whose place a unit had come to stand in by a day, over any number of reorganisations: those that came right
 * before it and those before these, each once.
 */
export async function predecessorsOf(
  unit: UnitRow,
  asOf: string,
  units: UnitLoaders,
): Promise<readonly UnitRow[]> {
  const { reached } = await follow(unit.code, units, ({ predecessorCode, successorCode, on }, code) =>
    successorCode === code && on <= asOf ? predecessorCode : null,
  );
  return found(reached, units);
}

/** Where a succession leads from a unit that is part of it; null where that way is not taken. */
type Way = (succession: UnitSuccessionRow, code: string) => string | null;

/** Follows successions from a unit: what is reached, and what of it leads no further. The unit itself is neither. */
async function follow(start: string, units: UnitLoaders, way: Way) {
  const seen = new Set([start]);
  const ends = new Set<string>();
  let followed: readonly string[] = [start];
  while (followed.length > 0) {
    const steps = await Promise.all(
      followed.map(async (code) => {
        const successions = await units.successionsOf.load(code);
        return { code, next: successions.flatMap((succession) => way(succession, code) ?? []) };
      }),
    );
    for (const { code, next } of steps) if (next.length === 0 && code !== start) ends.add(code);
    followed = [...new Set(steps.flatMap(({ next }) => next))].filter((code) => !seen.has(code));
    for (const code of followed) seen.add(code);
  }
  seen.delete(start);
  return { reached: seen, ends };
}

async function found(codes: Iterable<string>, units: UnitLoaders): Promise<readonly UnitRow[]> {
  const rows = await Promise.all([...codes].sort().map((code) => units.byCode.load(code)));
  return rows.filter((row) => row !== null);
}
