import {
  AwardStatisticRecipientRow,
  AwardStatisticRecipientTotalRow,
  AwardStatisticRow,
  AwardStatisticTotalRow,
} from "./award-statistic.entity";

/** What records are counted by; a unit is the recipient where that is no person. */
export const groupColumns = [
  "recipientId",
  "seasonId",
  "unitId",
  "titleCode",
  "year",
  "sector",
  "recipientKind",
  "quarter",
] as const;
export type GroupColumn = (typeof groupColumns)[number];

/** What is counted. */
export const measures = ["registrations", "nominations", "awards", "revoked"] as const;
export type Measure = (typeof measures)[number];
export type Counts = Record<Measure, number>;

/** A table of counts, and what its key is made of. */
export interface StatisticTable {
  readonly name: string;
  readonly entity: new () => object;
  readonly key: readonly GroupColumn[];
}

const total: StatisticTable = {
  name: "award_statistic_total",
  entity: AwardStatisticTotalRow,
  key: ["sector", "year", "titleCode", "recipientKind", "quarter"],
};

/** What recipients have in all years. */
export const recipientTotal: StatisticTable = {
  name: "award_statistic_recipient_total",
  entity: AwardStatisticRecipientTotalRow,
  key: ["recipientId", "titleCode", "sector", "recipientKind"],
};

const byUnit: StatisticTable = {
  name: "award_statistic",
  entity: AwardStatisticRow,
  key: ["seasonId", "unitId", "titleCode", "year", "sector", "recipientKind", "quarter"],
};

/** The largest: a row for each award of a person, nearly. */
export const byRecipient: StatisticTable = {
  name: "award_statistic_recipient",
  entity: AwardStatisticRecipientRow,
  key: ["recipientId", "seasonId", "titleCode", "year", "sector", "recipientKind", "quarter"],
};

/** The tables of counts, the smallest first: a question is put to the first that has all columns that it asks for. */
export const statisticTables: readonly StatisticTable[] = [total, recipientTotal, byUnit, byRecipient];

/** @throws Error for columns that no table has together */
export function tableWith(columns: readonly GroupColumn[]): StatisticTable {
  const table = statisticTables.find(({ key }) => columns.every((column) => key.includes(column)));
  if (!table) throw new Error(`no table counts by ${columns.join(", ")}`);
  return table;
}

/** The name of a column in statements. */
export const columnNames: Readonly<Record<GroupColumn, string>> = {
  recipientId: "recipient_id",
  seasonId: "season_id",
  unitId: "unit_id",
  titleCode: "title_code",
  year: "year",
  sector: "sector",
  recipientKind: "recipient_kind",
  quarter: "quarter",
};
