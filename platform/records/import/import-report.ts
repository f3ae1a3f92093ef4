import type { RowCounts } from "../writing/table-writer";

/** What an import did with the records of one kind: a record is one row in each database that it goes to. */
export interface KindReport {
  readonly kind: string;
  readonly read: number;
  readonly databases: Readonly<Record<string, RowCounts>>;
}

/** What an import did. */
export interface ImportReport {
  readonly kinds: readonly KindReport[];
  /** Rows, over all kinds and databases. */
  readonly total: RowCounts;
  /** Rows of files that were left out. */
  readonly rejected: number;
  readonly isDryRun: boolean;
  readonly milliseconds: number;
}

/** What an import did, or would do, for people: a line a kind, then the sum. */
export function formatReport(report: ImportReport): string {
  const { kinds, total, rejected, isDryRun, milliseconds } = report;
  const width = Math.max(0, ...kinds.map(({ kind }) => kind.length));
  const lines = kinds.map((kind) => formatKind(kind, width));
  const records = kinds.reduce((sum, { read }) => sum + read, 0);
  const sum = [
    `${records} records read`,
    `rows: ${formatCounts(total)}`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  if (rejected > 0) sum.splice(1, 0, `${rejected} ${rejected === 1 ? "row" : "rows"} left out`);
  lines.push(sum.join("; "));
  if (isDryRun) lines.push("Nothing was written: this is what an import would do.");
  return lines.join("\n");
}

function formatKind({ kind, read, databases }: KindReport, width: number): string {
  const places = Object.entries(databases).map(([name, counts]) => `${name}: ${formatCounts(counts)}`);
  return [`${kind.padEnd(width)}  ${read} read`, ...places].join("; ");
}

function formatCounts({ inserted, updated, unchanged }: RowCounts): string {
  return `${inserted} inserted, ${updated} updated, ${unchanged} unchanged`;
}
