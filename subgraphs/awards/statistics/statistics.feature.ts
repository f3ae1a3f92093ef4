import type { ReadModel } from "../../../platform/database/read-model";
import { feature } from "../../../platform/subgraph-server/feature";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import { differingCounts, rewriteCounts, type CountDifference } from "./recount.store";
import { measures, statisticTables } from "./statistic-tables";
import { statisticsLoaders } from "./statistics.loaders";
import { StatisticsStore } from "./statistics.store";

export const statisticsFeature = feature({
  name: "statistics",
  entities: statisticTables.map(({ entity }) => entity),
  readModels: statisticTables.map((table): ReadModel => ({
    name: table.name,
    differences: async (manager) => (await differingCounts(manager, table)).map(inWords),
    rewrite: (manager) => rewriteCounts(manager, table),
  })),
  stores: { statistics: StatisticsStore },
  loaders: {
    statistics: (store: StatisticsStore, { titles }: { readonly titles: AwardTitleLoaders }) =>
      statisticsLoaders(store, titles),
  },
  resolvers: () => [require("./statistics-roots.resolver"), require("./statistics.resolver")],
});

function inWords({ key, more }: CountDifference): string {
  const counts = measures.filter((measure) => more[measure] !== 0);
  const signed = counts.map((measure) => `${measure} ${more[measure] > 0 ? "+" : ""}${more[measure]}`);
  return `${Object.values(key).join(" ")}: ${signed.join(", ")}`;
}
