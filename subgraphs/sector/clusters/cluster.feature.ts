import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { ClusterRow } from "./cluster.entity";
import { clusterRecords, foldedCluster } from "./cluster.records";
import { ClusterStore } from "./cluster.store";

export const clusterFeature = feature({
  name: "clusters",
  entities: [ClusterRow],
  kinds: [clusterRecords],
  readModels: [
    foldedReadModel("cluster", foldedCluster),
    wordsReadModel(searchedRows("cluster", ClusterRow)),
  ],
  stores: { clusters: ClusterStore },
  loaders: {
    clusters: (store: ClusterStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (cluster) => cluster.code,
      ),
    }),
  },
  resolvers: () => [require("./cluster.resolver")],
});
