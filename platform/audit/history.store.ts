import type { EntityManager } from "typeorm";
import { changeOf, groupedByChange, type AuditChange } from "./audit-change";
import { AuditChangeRow, AuditEntryRow } from "./audit-entry.entity";

/** One write that changed a record, and how. */
export interface HistoryItem {
  readonly entry: AuditEntryRow;
  readonly change: AuditChange;
}

/** So many writes of one record are told: the last ones. */
const mostTold = 200;

/** What was done to the records of a kind with some codes, the first first. */
export async function historyOf(
  manager: EntityManager,
  kind: string,
  codes: readonly string[],
): Promise<readonly HistoryItem[]> {
  if (codes.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(AuditChangeRow, "change")
    .comment("audit.history")
    .where("change.kind = :kind AND change.code IN (:...codes)", { kind, codes })
    .orderBy("change.sequence", "DESC")
    .addOrderBy("change.ordinal")
    .addOrderBy("change.part")
    .limit(mostTold)
    .getMany();
  if (rows.length === 0) return [];
  const sequences = [...new Set(rows.map(({ sequence }) => sequence))];
  const entries = await manager
    .createQueryBuilder(AuditEntryRow, "entry")
    .comment("audit.entries")
    .where("entry.sequence IN (:...sequences)", { sequences })
    .getMany();
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  const groups = groupedByChange(rows);
  // The last may have been cut.
  const whole = rows.length === mostTold ? groups.slice(0, -1) : groups;
  return whole
    .flatMap((group) => {
      const entry = bySequence.get(group[0]?.sequence ?? 0);
      return entry ? [{ entry, change: changeOf(group) }] : [];
    })
    .sort((one, other) => one.entry.sequence - other.entry.sequence);
}
