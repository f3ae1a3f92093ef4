import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { SeasonStepRow } from "./season-step.entity";
import { seasonStepRecords } from "./season-step.records";
import { SeasonStepStore } from "./season-step.store";

export const transitionFeature = feature({
  name: "transitions",
  entities: [SeasonStepRow],
  kinds: [seasonStepRecords],
  stores: { seasonSteps: SeasonStepStore },
  loaders: {
    seasonSteps: (store: SeasonStepStore) => ({
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (step) => step.seasonCode,
      ),
    }),
  },
});
