import type { YearRange } from "../../../platform/dates/calendar";
import { manyByKey, oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { SeasonStore } from "./season.store";
import type { MembershipStore } from "./membership.store";

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

export function membershipLoaders(store: MembershipStore) {
  return {
    ofSeason: perArguments((roles: readonly string[] | null | undefined) =>
      manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes, roles),
        (member) => member.seasonCode,
      ),
    ),
    ofUnit: perArguments((years: YearRange) =>
      manyByKey(
        (codes: readonly string[]) => store.byUnits(codes, years),
        (membership) => membership.unitCode,
      ),
    ),
  };
}
