import type { YearRange } from "../../../platform/dates/calendar";
import { manyByKey, oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { SeasonStore } from "./season.store";

export function seasonLoaders(store: SeasonStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (season) => season.code,
    ),
    ofYear: perArguments((year: number) =>
      oneByKey(
        (codes: readonly string[]) => store.ofYear(codes, year),
        (season) => season.clusterCode,
      ),
    ),
    ofCluster: perArguments((years: YearRange) =>
      manyByKey(
        (codes: readonly string[]) => store.byClusters(codes, years),
        (season) => season.clusterCode,
      ),
    ),
  };
}
