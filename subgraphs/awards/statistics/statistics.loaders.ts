import { batching } from "../../../platform/graphql/loaders/loaders";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import type { AwardTitleRow } from "../titles/award-title.entity";
import type { StatisticsStore } from "./statistics.store";

/** One title's counts in a season. */
export interface FunnelRow {
  readonly title: AwardTitleRow;
  registrations: number;
  nominations: number;
  awards: number;
}

export function statisticsLoaders(store: StatisticsStore, titles: AwardTitleLoaders) {
  return {
    /** The titles that anybody registered for, was put forward for or was given in a season, in the catalogue's order. */
    funnelOf: batching<string, readonly FunnelRow[]>(async (seasonIds) => {
      const [counted, catalogue] = await Promise.all([
        store.count({ columns: ["seasonId", "titleCode"], places: [] }, { seasonIds }),
        titles.catalogue(),
      ]);
      const seasons = new Map(seasonIds.map((id) => [id, new Map<string, FunnelRow>()]));
      for (const { group, counts } of counted) {
        const rows = seasons.get(group.seasonId ?? "");
        const title = catalogue.find(group.titleCode ?? "");
        if (!rows || !title) continue;
        const row = rows.get(title.code) ?? { title, registrations: 0, nominations: 0, awards: 0 };
        row.registrations += counts.registrations;
        row.nominations += counts.nominations;
        row.awards += counts.awards;
        rows.set(title.code, row);
      }
      return seasonIds.map((id) =>
        [...(seasons.get(id)?.values() ?? [])].sort(
          (one, other) => catalogue.placeOf(one.title.code) - catalogue.placeOf(other.title.code),
        ),
      );
    }),
  };
}
