import { AuditChangeRow } from "../../audit/audit-entry.entity";
import { inPieces } from "../checking/stored-records";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { Managers } from "./write-all";

/**
 * The keys of those records that mutations have written or taken away, in any database: the audit has their cells, and of imports it
 * has none.
 */
export async function writtenRecords(
  { name, key }: CompiledKind,
  records: readonly AnyRecord[],
  managers: Managers,
): Promise<ReadonlySet<string>> {
  const keys = records.map((record) => String(record[key.property]));
  const written = new Set<string>();
  for (const manager of managers.values()) {
    if (!manager.dataSource.hasMetadata(AuditChangeRow)) continue;
    for (const codes of inPieces(keys)) {
      const found = await manager
        .createQueryBuilder(AuditChangeRow, "change")
        .comment("audit.written")
        .select("change.code", "code")
        .distinct()
        .where("change.kind = :name AND change.code IN (:...codes)", { name, codes })
        .getRawMany<{ code: string }>();
      for (const { code } of found) written.add(code);
    }
  }
  return written;
}
