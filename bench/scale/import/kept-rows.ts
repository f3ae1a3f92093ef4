/** Rows that an import of awards leaves in the database, of one table. */
export interface KeptRows {
  readonly table: string;
  readonly where: string;
  /** The order in which they are written; the order of the key, which is the best there is for the database. */
  readonly order: string;
}

/** The awards themselves first, then what is kept of them for statistics and search. */
export const keptRows: readonly [KeptRows, ...KeptRows[]] = [
  { table: "award", where: "1 = 1", order: "code" },
  {
    table: "award_statistic",
    where: "awards + revoked > 0",
    order: "season_id, unit_id, title_code, year, sector, recipient_kind",
  },
  {
    table: "award_statistic_total",
    where: "awards + revoked > 0",
    order: "sector, year, title_code, recipient_kind",
  },
  { table: "search_word", where: "owner IN ('recipient', 'grounds')", order: "owner, word, code" },
];
