import { manyByKey } from "../../../platform/loaders/loaders";
import type { LeadershipTermStore } from "./leadership-term.store";

export function leadershipLoaders(store: LeadershipTermStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (term) => term.seasonCode,
    ),
  };
}
