import type { Counts } from "../writing/counts";

/** What an import did with the records of one kind: a record is one row in each database that it goes to. */
export interface KindReport {
  readonly kind: string;
  readonly read: number;
  readonly databases: Readonly<Record<string, Counts>>;
}

/** What an import did. */
export interface ImportReport {
  readonly kinds: readonly KindReport[];
  /** Rows, over all kinds and databases. */
  readonly total: Counts;
  /** Rows of files that were left out. */
  readonly rejected: number;
  readonly isDryRun: boolean;
  readonly milliseconds: number;
}
