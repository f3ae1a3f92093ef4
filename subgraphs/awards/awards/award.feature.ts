import { oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import type { RecordRange } from "../recipients/recipient-record";
import { recipientRecordLoaders } from "../recipients/recipient-record.loaders";
import { foldedAward } from "./award-texts";
import { awardTextSources } from "./award-text-source.store";
import { AwardRow } from "./award.entity";
import { awardRecords } from "./award.records";
import { AwardStore } from "./award.store";

export const awardFeature = feature({
  name: "awards",
  entities: [AwardRow],
  kinds: [awardRecords],
  readModels: [foldedReadModel("award", foldedAward), ...awardTextSources.map(wordsReadModel)],
  stores: { awards: AwardStore },
  loaders: {
    awards: (store: AwardStore) => ({
      ofLineage: perArguments((range: RecordRange) => store.ofLineages(range)),
      ofDecision: perArguments((range: RecordRange) => store.ofDecisions(range)),
      ofNomination: oneByKey(
        (codes: readonly string[]) => store.byNominations(codes),
        (award) => award.nominationCode ?? "",
      ),
      ...recipientRecordLoaders(store),
    }),
  },
  nodes: { Award: (code, { awards }) => awards.byCode.load(code) },
  resolvers: () => [require("./award-roots.resolver"), require("./award.resolver")],
});
