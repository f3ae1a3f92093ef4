import type { YearRange } from "../../../platform/dates/calendar";
import { manyByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import type { MembershipStore } from "./membership.store";

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
