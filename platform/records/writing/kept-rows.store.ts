import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";
import { inSteps } from "../../database/in-steps";
import { isSameValue } from "./same-value";
import { TableWriter } from "./table-writer";

const shownCharacters = 120;
const rowsAtOnce = 250;

/** A table that follows from records, and what it is to have. */
export interface WantedRows {
  readonly entity: EntityTarget<object>;
  readonly rows: readonly object[];
}

/** Where a table has not the rows that it is to have, each in a few words. */
export async function differencesOf(
  manager: EntityManager,
  { entity, rows }: WantedRows,
): Promise<readonly string[]> {
  const metadata = manager.dataSource.getMetadata(entity);
  const stored = await storedIn(manager, entity, metadata);
  const differences: string[] = [];
  for (const row of rows) {
    const key = keyOf(metadata, row);
    const there = stored.get(key);
    stored.delete(key);
    if (!there) differences.push(`${shown(key)} is missing`);
    else if (!isSame(metadata, row, there)) differences.push(`${shown(key)} is another`);
  }
  return [...differences, ...[...stored.keys()].map((key) => `${shown(key)} is of no record`)];
}

/** Gives a table the rows that it is to have. */
export async function rewriteRows(manager: EntityManager, { entity, rows }: WantedRows): Promise<void> {
  const metadata = manager.dataSource.getMetadata(entity);
  const surplus = await storedIn(manager, entity, metadata);
  for (const row of rows) surplus.delete(keyOf(metadata, row));
  const ids = [...surplus.values()].map((row) => metadata.getEntityIdMap(row) ?? {});
  for (const some of inSteps(ids, rowsAtOnce))
    await manager
      .createQueryBuilder()
      .delete()
      .from(entity)
      .comment("kept.remove")
      .whereInIds([...some])
      .execute();
  const table = new TableWriter(manager, { entity }, "write");
  for (const row of rows) await table.add(row);
  await table.finish();
}

async function storedIn(
  manager: EntityManager,
  entity: EntityTarget<object>,
  metadata: EntityMetadata,
): Promise<Map<string, ObjectLiteral>> {
  const rows = await manager.createQueryBuilder<ObjectLiteral>(entity, "kept").comment("kept.all").getMany();
  return new Map(rows.map((row) => [keyOf(metadata, row), row]));
}

function keyOf({ primaryColumns }: EntityMetadata, row: object): string {
  return primaryColumns.map((column) => String(column.getEntityValue(row))).join(" ");
}

function isSame({ columns }: EntityMetadata, wanted: object, stored: object): boolean {
  return columns.every((column) =>
    isSameValue(column.type, column.getEntityValue(wanted), column.getEntityValue(stored)),
  );
}

function shown(key: string): string {
  return key.slice(0, shownCharacters);
}
