import type { ImportReport, KindReport } from "./import-report";
import type { Counts } from "./writing/counts";

/** What an import did, for people: a line a kind, then the sum. */
export function formatReport({ kinds, total, milliseconds }: ImportReport): string {
  const width = Math.max(0, ...kinds.map(({ kind }) => kind.length));
  const lines = kinds.map((report) => formatKind(report, width));
  const records = kinds.reduce((sum, { read }) => sum + read, 0);
  lines.push(`${records} records read; rows: ${formatCounts(total)}; ${(milliseconds / 1000).toFixed(1)} s`);
  return lines.join("\n");
}

function formatKind({ kind, read, databases }: KindReport, width: number): string {
  const places = Object.entries(databases).map(([name, counts]) => `${name}: ${formatCounts(counts)}`);
  return [`${kind.padEnd(width)}  ${read} read`, ...places].join("; ");
}

function formatCounts({ inserted, updated, unchanged }: Counts): string {
  return `${inserted} inserted, ${updated} updated, ${unchanged} unchanged`;
}
