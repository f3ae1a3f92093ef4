import type { HistoryItem } from "../../../platform/audit/history.store";
import { batching, perArguments } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { HistoryStore } from "./history.store";
import type { TypeWithHistory } from "./records-with-history";

export const historyFeature = feature({
  name: "history",
  stores: { history: HistoryStore },
  loaders: {
    history: (store: HistoryStore) => ({
      of: perArguments((type: TypeWithHistory) =>
        batching<string, readonly HistoryItem[]>(async (codes) => {
          const histories = await store.of(type, codes);
          return codes.map((code) => histories.get(code) ?? []);
        }),
      ),
    }),
  },
  resolvers: () => [require("./history.resolver")],
});
