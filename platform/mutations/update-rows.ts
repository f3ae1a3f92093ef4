import type { EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { isSameValue } from "../records/writing/same-value";
import type { OnRecord } from "./record-change";

/** A row that is there, and what is to change in it. */
export interface RowUpdate {
  readonly was: OnRecord;
  readonly values: ReadonlyMap<ColumnMetadata, unknown>;
}

/** The rows that one statement can change: of one version, in the same columns. */
export function updatesAlike<Update extends RowUpdate>(
  updates: readonly Update[],
): Iterable<readonly Update[]> {
  const groups = new Map<string, Update[]>();
  for (const update of updates) {
    const columns = [...update.values.keys()].map(({ propertyPath }) => propertyPath);
    const name = [update.was.version, ...columns.sort()].join(" ");
    const group = groups.get(name);
    if (group) group.push(update);
    else groups.set(name, [update]);
  }
  return groups.values();
}

/**
 * Changes rows that are alike in one statement, if they still have the versions that were read; gives how many it changed. A column that
 * gets the same value in all of them is set to it, any other by the row's code.
 */
export async function updateRows(
  manager: EntityManager,
  metadata: EntityMetadata,
  updates: readonly RowUpdate[],
): Promise<number | undefined> {
  const [first] = updates;
  if (!first) return 0;
  const { version } = first.was;
  const set: ObjectLiteral = { version: version + 1 };
  const parameters: ObjectLiteral = { version, codes: updates.map(({ was }) => was.code) };
  const { driver } = manager.dataSource;
  const code = driver.escape(metadata.findColumnWithPropertyName("code")?.databaseName ?? "code");
  for (const [index, [column, value]] of [...first.values].entries()) {
    const values = updates.map((update) => update.values.get(column));
    if (values.every((one) => isSameValue(column.type, one, value))) {
      column.setEntityValue(set, value);
      continue;
    }
    const cases = updates.map(({ was }, at) => {
      parameters[`code${index}x${at}`] = was.code;
      parameters[`value${index}x${at}`] = driver.preparePersistentValue(values[at], column) as unknown;
      return `WHEN :code${index}x${at} THEN :value${index}x${at}`;
    });
    column.setEntityValue(set, () => `CASE ${code} ${cases.join(" ")} END`);
  }
  const { affected } = await manager
    .createQueryBuilder()
    .update(metadata.target)
    .comment("write.update")
    .set(set)
    .where("code IN (:...codes) AND version = :version", parameters)
    .updateEntity(false)
    .execute();
  return affected;
}
