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
  const seen = new Set([unit.code]);
  const standing = new Set<string>();
  let followed: readonly string[] = [unit.code];
  while (followed.length > 0) {
    const steps = await Promise.all(
      followed.map(async (code) => {
        const successions = await units.successionsOf.load(code);
        const taken = successions.filter(({ predecessorCode, on }) => predecessorCode === code && on <= asOf);
        return { code, successors: taken.map(({ successorCode }) => successorCode) };
      }),
    );
    for (const { code, successors } of steps) {
      if (successors.length === 0 && code !== unit.code) standing.add(code);
    }
    followed = [...new Set(steps.flatMap(({ successors }) => successors))].filter((code) => !seen.has(code));
    for (const code of followed) seen.add(code);
  }
  const found = await Promise.all([...standing].sort().map((code) => units.byCode.load(code)));
  return found.filter((successor) => successor !== null);
}
