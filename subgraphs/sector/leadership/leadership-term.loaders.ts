import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { LeadershipTermStore } from "./leadership-term.store";

export function leadershipLoaders(store: LeadershipTermStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (term) => term.seasonCode,
    ),
  };
}
