import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { ClusterStore } from "./cluster.store";

export function clusterLoaders(store: ClusterStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (cluster) => cluster.code,
    ),
  };
}
