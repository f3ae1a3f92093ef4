import type { EntityManager, EntityTarget } from "typeorm";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { Managers } from "../writing/write-all";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { numberTypes } from "../writing/same-value";

/** Reads all records of a kind in the order of their keys; one that several databases have, once. */
export async function* readStoredRecords(kind: CompiledKind, managers: Managers): AsyncGenerator<AnyRecord> {
  const cursors: Cursor[] = [];
  for (const [name, manager] of managers) {
    if (!manager.dataSource.hasMetadata(kind.kind.entity)) continue;
    const cursor = new Cursor(kind, name, manager);
    if (await cursor.advance()) cursors.push(cursor);
  }
  while (cursors.length > 0) {
    const { key, record } = cursors.reduce((one, other) => (other.key < one.key ? other : one));
    yield record;
    for (const cursor of cursors.filter((each) => each.key === key)) {
      if (!(await cursor.advance())) cursors.splice(cursors.indexOf(cursor), 1);
    }
  }
}

/** Stands on one record of one database. */
class Cursor {
  private readonly batches: AsyncGenerator<object[]>;
  private batch: object[] = [];
  private at = 0;
  key = "";
  record: AnyRecord = {};

  constructor(
    private readonly kind: CompiledKind,
    private readonly database: string,
    manager: EntityManager,
  ) {
    this.batches = rowsInKeyOrder(manager, kind.kind.entity);
  }

  /** Goes on to the next record; false when there is none. */
  async advance(): Promise<boolean> {
    this.at += 1;
    if (this.at >= this.batch.length) {
      const next = await this.batches.next();
      if (next.done) return false;
      this.batch = next.value;
      this.at = 0;
    }
    this.record = this.kind.toRecord(this.batch[this.at] ?? {}, this.database);
    this.key = this.record[this.kind.key.property] as string;
    return true;
  }
}

const rowsAtOnce = 1000;

/**
 * Reads all rows of an entity in the order of its key, some at a time, each chunk beginning after the last key of the
 * one before. Making entities of them took TypeORM three times as long as all else.
 */
async function* rowsInKeyOrder(
  manager: EntityManager,
  entity: EntityTarget<object>,
): AsyncGenerator<object[]> {
  const { driver } = manager.dataSource;
  const { columns, primaryColumns, tableName } = manager.dataSource.getMetadata(entity);
  const [key] = primaryColumns;
  if (!key || primaryColumns.length > 1) throw new Error(`${tableName} cannot be read by one key`);
  const keyName = driver.escape(key.databaseName);
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(", ");
  const from = `/* export.read */ SELECT ${names} FROM ${driver.escape(tableName)}`;
  const order = `ORDER BY ${keyName} LIMIT ${rowsAtOnce}`;
  let last: unknown;
  for (;;) {
    const where = last === undefined ? "" : `WHERE ${keyName} > ?`;
    const found: Record<string, unknown>[] = await manager.query(
      `${from} ${where} ${order}`,
      last === undefined ? [] : [last],
    );
    if (found.length > 0) yield found.map(hydrate);
    if (found.length < rowsAtOnce) return;
    last = found.at(-1)?.[key.databaseName];
  }

  function hydrate(stored: Record<string, unknown>): object {
    const row: Record<string, unknown> = {};
    for (const column of columns) row[column.propertyName] = valueOf(stored[column.databaseName], column);
    return row;
  }

  function valueOf(stored: unknown, column: ColumnMetadata): unknown {
    const value: unknown = driver.prepareHydratedValue(stored, column);
    return typeof value === "string" && numberTypes.has(column.type) ? Number(value) : (value ?? null);
  }
}
