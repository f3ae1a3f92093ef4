import type { HistoryItem } from "../../platform/audit/histories.store";

/** A history for people: a line for each record that a write changed, and one below it for each cell. */
export function tellHistory(history: readonly HistoryItem[]): string {
  return history.map(tellItem).join("");
}

function tellItem({ entry, change }: HistoryItem): string {
  const { at, principal, role, operation, reason, sourceCodes } = entry;
  const by = role === null ? principal : `${principal} as ${role}`;
  const why = reason === null ? "" : `, because: ${reason}`;
  const sources = sourceCodes.length === 0 ? "" : `, by ${sourceCodes.join(", ")}`;
  const columns = [...new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})])];
  const cells = columns.map(
    (column) => `  ${column}: ${shown(change.before?.[column])} → ${shown(change.after?.[column])}\n`,
  );
  const { kind, code } = change;
  const what = change.before === null ? "added" : change.after === null ? "removed" : "changed";
  return `${at} ${operation} by ${by}: ${kind} ${code} ${what}, version ${change.version}${why}${sources}\n${cells.join("")}`;
}

function shown(cell: string | undefined): string {
  return cell === undefined || cell === "" ? "nothing" : JSON.stringify(cell);
}
