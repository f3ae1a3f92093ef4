import type { EntityManager } from "typeorm";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { Managers } from "../writing/write-all";
import { readRows } from "./read-rows";

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
    this.batches = readRows(manager, kind.kind.entity);
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
