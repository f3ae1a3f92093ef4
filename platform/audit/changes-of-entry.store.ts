import type { EntityManager } from "typeorm";
import { changeOf, groupedByChange, type AuditChange } from "./audit-change";
import { AuditChangeRow, AuditEntryRow } from "./audit-entry.entity";

/** What an entry of the audit tells of, in the order in which it was done; nothing where there is no such entry. */
export async function changesOfEntry(id: string, manager: EntityManager): Promise<readonly AuditChange[]> {
  const entry = await manager.findOneBy(AuditEntryRow, { id });
  if (!entry) return [];
  const rows = await manager.find(AuditChangeRow, {
    where: { sequence: entry.sequence },
    order: { ordinal: "ASC", part: "ASC" },
  });
  return groupedByChange(rows).map(changeOf);
}
