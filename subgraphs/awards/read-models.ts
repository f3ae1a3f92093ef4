import type { ReadModel } from "../../platform/database/read-model";
import { searchedRows } from "../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../platform/records/search/words-read-model";
import { awardTextSources } from "./awards/award-text-source.store";
import { DecisionRow } from "./decisions/decision.entity";
import { PersonRow } from "./people/person.entity";
import { differingCounts, rewriteCounts, type CountDifference } from "./statistics/recount.store";
import { measures, statisticTables } from "./statistics/statistic-tables";

/** What the awards database keeps that follows from its records. */
export const awardsReadModels: readonly ReadModel[] = [
  ...statisticTables.map(
    (table) =>
      ({
        name: table.name,
        differences: async (manager) => (await differingCounts(manager, table)).map(inWords),
        rewrite: (manager) => rewriteCounts(manager, table),
      }) satisfies ReadModel,
  ),
  ...[searchedRows("person", PersonRow), searchedRows("decision", DecisionRow), ...awardTextSources].map(
    wordsReadModel,
  ),
];

function inWords({ key, more }: CountDifference): string {
  const counts = measures.filter((measure) => more[measure] !== 0);
  const signed = counts.map((measure) => `${measure} ${more[measure] > 0 ? "+" : ""}${more[measure]}`);
  return `${Object.values(key).join(" ")}: ${signed.join(", ")}`;
}
