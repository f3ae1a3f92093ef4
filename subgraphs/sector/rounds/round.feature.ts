import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { RoundRow } from "./round.entity";
import { roundRecords } from "./round.records";
import { RoundStore } from "./round.store";

export const roundFeature = feature({
  name: "rounds",
  entities: [RoundRow],
  kinds: [roundRecords],
  stores: { rounds: RoundStore },
  loaders: {
    rounds: (store: RoundStore) => ({
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (round) => round.seasonCode,
      ),
    }),
  },
});
