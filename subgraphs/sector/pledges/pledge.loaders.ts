import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { PledgeStore } from "./pledge.store";

export function pledgeLoaders(store: PledgeStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (pledge) => pledge.seasonCode,
    ),
    signatoriesOf: manyByKey(
      (codes: readonly string[]) => store.signatoriesByPledges(codes),
      (signatory) => signatory.pledgeCode,
    ),
  };
}
