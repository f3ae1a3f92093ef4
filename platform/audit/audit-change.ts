import { createHash } from "node:crypto";
import { inParts } from "../text/in-parts";
import type { AuditChangeRow } from "./audit-entry.entity";

/** Cells of a record as files have them, by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** What a write did to one record. */
export interface AuditChange {
  readonly kind: string;
  readonly code: string;
  /** After it; before it where the record is no more. */
  readonly version: number;
  /** The cells that changed, as they were; null for a new record. */
  readonly before: Cells | null;
  /** As they are; null where the record is no more. */
  readonly after: Cells | null;
}

/** The rows of a change: one, or more where its cells are long. */
export function rowsOf(change: AuditChange, sequence: number, ordinal: number): AuditChangeRow[] {
  const { kind, code, version } = change;
  const before = change.before && inParts(JSON.stringify(change.before));
  const after = change.after && inParts(JSON.stringify(change.after));
  const parts = Math.max(before?.length ?? 0, after?.length ?? 0);
  return Array.from({ length: parts }, (_, part) => ({
    sequence,
    ordinal,
    part,
    kind,
    code,
    version,
    before: before && (before[part] ?? ""),
    after: after && (after[part] ?? ""),
  }));
}

/** A change as its rows have it, which stand in the order of their parts. */
export function changeOf(rows: readonly AuditChangeRow[]): AuditChange {
  const [{ kind, code, version } = { kind: "", code: "", version: 0 }] = rows;
  return { kind, code, version, before: cellsOf(rows, "before"), after: cellsOf(rows, "after") };
}

function cellsOf(rows: readonly AuditChangeRow[], side: "before" | "after"): Cells | null {
  if (rows[0]?.[side] === null) return null;
  return JSON.parse(rows.map((row) => row[side]).join("")) as Cells;
}

/** Rows of changes, in the order of their parts, as one list a change. */
export function groupedByChange(rows: readonly AuditChangeRow[]): AuditChangeRow[][] {
  const groups: AuditChangeRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first?.sequence === row.sequence && first.ordinal === row.ordinal) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The SHA-256 of the rows of an entry's changes, in their order. */
export function digestOfRows(rows: readonly AuditChangeRow[]): string {
  const hash = createHash("sha256");
  for (const { ordinal, part, kind, code, version, before, after } of rows)
    hash.update(`${JSON.stringify([ordinal, part, kind, code, version, before, after])}\n`);
  return hash.digest("hex");
}
