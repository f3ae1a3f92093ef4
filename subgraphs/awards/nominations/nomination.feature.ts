import { oneByKey, perArguments } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { recipientRecordLoaders } from "../recipients/recipient-record.loaders";
import { NominationStepRow } from "../transitions/nomination-step.entity";
import { nominationStepRecords } from "../transitions/nomination-step.records";
import { NominationRow } from "./nomination.entity";
import { nominationRecords } from "./nomination.records";
import { NominationStore, type NomineeCounting } from "./nomination.store";

export const nominationFeature = feature({
  name: "nominations",
  entities: [NominationRow, NominationStepRow],
  kinds: [nominationRecords, nominationStepRecords],
  stores: { nominations: NominationStore },
  loaders: {
    nominations: (store: NominationStore) => ({
      nomineeCountOf: perArguments((counting: NomineeCounting) =>
        oneByKey(
          (seasonIds: readonly string[]) => store.countNominees(seasonIds, counting),
          (count) => count.seasonId,
        ),
      ),
      ...recipientRecordLoaders(store),
    }),
  },
  nodes: { Nomination: (code, { nominations }) => nominations.byCode.load(code) },
  resolvers: () => [require("./nomination-roots.resolver"), require("./nomination.resolver")],
});
