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

/** Tells whom the record of a row names; undefined for a kind whose records name nobody in public. */
export function mentionReader({
  name,
  kind,
  key,
  byProperty,
}: CompiledKind): { sourceOf(row: object): string; targetOf(row: object): string | null } | undefined {
  const property = byProperty.get(kind.mentions ?? "")?.rowProperty;
  const codeProperty = key.rowProperty;
  if (property == null || codeProperty === null) return undefined;
  const read = (row: object, from: string) => (row as Readonly<Record<string, string | null>>)[from];
  return {
    sourceOf: (row) => `${name}:${read(row, codeProperty)}`,
    targetOf: (row) => read(row, property) ?? null,
  };
}

/** Keeps whom records of a kind name as their rows now have it, in a database that keeps mentions. */
export async function keepMentions(
  kind: CompiledKind,
  changes: readonly RowChange<object>[],
  manager: EntityManager,
): Promise<void> {
  const reader = mentionReader(kind);
  if (!reader) return;
  for (let at = 0; at < changes.length; at += atOnce) {
    const rows = changes.slice(at, at + atOnce).map(({ before, after }) => ({
      source: reader.sourceOf(after ?? before ?? {}),
      targetCode: after && reader.targetOf(after),
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
