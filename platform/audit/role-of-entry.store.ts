import type { EntityManager } from "typeorm";
import { AuditEntryRow } from "./audit-entry.entity";

/** The role by which a write was allowed, as `writeGrant` writes it; null where there is no such entry. */
export async function roleOfEntry(id: string, manager: EntityManager): Promise<string | null> {
  return (await manager.findOneBy(AuditEntryRow, { id }))?.role ?? null;
}
