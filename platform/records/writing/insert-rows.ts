import type { ColumnType, EntityManager, EntityMetadata } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

/**
 * Inserts rows in one statement. Columns whose value is undefined are left to their defaults. TypeORM's insert builder
 * took four times as long to make the statement as the database to run it; here its text stays the same from chunk to
 * chunk, and drivers prepare it once.
 */
export async function insertRows(
  manager: EntityManager,
  metadata: EntityMetadata,
  rows: readonly object[],
): Promise<void> {
  for (const { columns, values } of groupByColumns(manager, metadata, rows).values()) {
    const { driver } = manager.dataSource;
    const names = columns.map((column) => driver.escape(column.databaseName)).join(", ");
    const row = `(${columns.map(() => "?").join(", ")})`;
    const count = values.length / columns.length;
    const sql = `/* import.insert */ INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES `;
    await manager.query(sql + new Array(count).fill(row).join(", "), values);
  }
}

/** Types of columns whose values go to either database as they are. */
const plainTypes: ReadonlySet<ColumnType> = new Set<ColumnType>(["varchar", "text", "int"]);

interface Group {
  readonly columns: readonly ColumnMetadata[];
  readonly values: unknown[];
}

/** Rows with a value in the same columns, as one list of values. Mostly that is all of them. */
function groupByColumns(
  manager: EntityManager,
  metadata: EntityMetadata,
  rows: readonly object[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  const { driver } = manager.dataSource;
  const columns = metadata.columns.map((column) => ({
    column,
    isPlain: plainTypes.has(column.type) && !column.transformer && !column.embeddedMetadata,
  }));
  for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
    const all = columns.map(({ column, isPlain }): unknown => {
      const value: unknown = isPlain ? row[column.propertyName] : column.getEntityValue(row);
      return isPlain || value === undefined ? value : driver.preparePersistentValue(value, column);
    });
    const name = all.includes(undefined)
      ? all.map((value) => (value === undefined ? "-" : "x")).join("")
      : "all";
    let group = groups.get(name);
    if (!group) {
      group = { columns: metadata.columns.filter((_, at) => all[at] !== undefined), values: [] };
      groups.set(name, group);
    }
    for (const value of all) if (value !== undefined) group.values.push(value);
  }
  return groups;
}
