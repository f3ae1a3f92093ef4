import type { EntityManager } from "typeorm";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { RowChange } from "../kinds/record-kind";
import { insertRows } from "../writing/insert-rows";
import { MentionRow } from "./mention.entity";

/** So many are written in one statement. */
const atOnce = 500;

/** Whether a database keeps mentions. */
export function keepsMentions({ dataSource }: EntityManager): boolean {
  return dataSource.hasMetadata(MentionRow);
}

/** Keeps whom records of a kind name as their rows now have it, in a database that keeps mentions. */
export async function keepMentions(
  { name, kind, key, byProperty }: CompiledKind,
  changes: readonly RowChange<object>[],
  manager: EntityManager,
): Promise<void> {
  const property = byProperty.get(kind.mentions ?? "")?.rowProperty;
  const codeProperty = key.rowProperty;
  if (property == null || codeProperty === null) return;
  const read = (row: object, from: string) => (row as Readonly<Record<string, string | null>>)[from];
  for (let at = 0; at < changes.length; at += atOnce) {
    const rows = changes.slice(at, at + atOnce).map(({ before, after }) => ({
      source: `${name}:${read(after ?? before ?? {}, codeProperty)}`,
      targetCode: after && (read(after, property) ?? null),
    }));
    const sources = rows.map(({ source }) => source);
    await manager
      .createQueryBuilder()
      .delete()
      .from(MentionRow)
      .comment("mention.forget")
      .whereInIds(sources)
      .execute();
    const named = rows.filter(({ targetCode }) => targetCode !== null);
    await insertRows(manager, manager.dataSource.getMetadata(MentionRow), named);
  }
}
