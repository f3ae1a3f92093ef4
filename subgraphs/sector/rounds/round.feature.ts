import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
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
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (round) => round.code,
      ),
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (round) => round.seasonCode,
      ),
    }),
  },
  nodes: { EmulationRound: (code, { rounds }) => rounds.byCode.load(code) },
});
