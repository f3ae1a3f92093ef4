import { AwardStatisticRow, AwardStatisticTotalRow } from "./award-statistic.entity";

/** What records are counted by; a unit is the recipient where that is no person. */
export const groupColumns = ["seasonId", "unitId", "titleCode", "year", "sector", "recipientKind"] as const;
export type GroupColumn = (typeof groupColumns)[number];

/** What is counted. */
export const measures = ["registrations", "nominations", "awards", "revoked"] as const;
export type Measure = (typeof measures)[number];
export type Counts = Record<Measure, number>;

/** A table of counts, and what its key is made of. */
export interface StatisticTable {
  readonly name: string;
  readonly entity: typeof AwardStatisticRow | typeof AwardStatisticTotalRow;
  readonly key: readonly GroupColumn[];
}

/** The tables of counts, the smallest first: a question is put to the first that has all columns that it asks for. */
export const statisticTables: readonly [StatisticTable, StatisticTable] = [
  {
    name: "award_statistic_total",
    entity: AwardStatisticTotalRow,
    key: ["sector", "year", "titleCode", "recipientKind"],
  },
  { name: "award_statistic", entity: AwardStatisticRow, key: groupColumns },
];

/** The name of a column in statements. */
export const columnNames: Readonly<Record<GroupColumn, string>> = {
  seasonId: "season_id",
  unitId: "unit_id",
  titleCode: "title_code",
  year: "year",
  sector: "sector",
  recipientKind: "recipient_kind",
};
