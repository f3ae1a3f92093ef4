import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { RoundStore } from "./round.store";

export type RoundLoaders = ReturnType<typeof roundLoaders>;

export function roundLoaders(store: RoundStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (round) => round.seasonCode,
    ),
  };
}
