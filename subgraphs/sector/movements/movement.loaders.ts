import { batching, manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { MovementRow } from "./movement.entity";
import type { MovementStore } from "./movement.store";

export function movementLoaders(store: MovementStore) {
  const byCode = oneByKey(
    (codes: readonly string[]) => store.byCodes(codes),
    (movement) => movement.code,
  );
  const bySeason = manyByKey(
    (codes: readonly string[]) => store.participationsBySeasons(codes),
    (row) => row.seasonCode,
  );
  const byUnit = manyByKey(
    (codes: readonly string[]) => store.participationsByUnits(codes),
    (row) => row.unitCode,
  );

  /** Movements of participants: their rows in one statement, then all of their movements in another. */
  const through = (participations: typeof bySeason) =>
    batching<string, readonly MovementRow[]>(async (codes) => {
      const rows = await Promise.all(codes.map((code) => participations.load(code)));
      return Promise.all(
        rows.map(async (taken) => {
          const movements = await Promise.all(taken.map(({ movementCode }) => byCode.load(movementCode)));
          return movements.filter((movement) => movement !== null);
        }),
      );
    });

  return { byCode, ofSeason: through(bySeason), ofUnit: through(byUnit) };
}
