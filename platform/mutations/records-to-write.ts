import type { EntityManager, ObjectLiteral } from "typeorm";
import { dialectOf } from "../database/dialect-of";
import { RowQuery } from "../database/row-query";
import { inPieces } from "../records/checking/stored-records";
import type { CompiledKind } from "../records/kinds/compiled-kind";
import type { KindSet } from "../records/kinds/kind-set";
import type { OnRecord, RecordOfKind } from "./record-change";

/** A kind of records whose own columns are known in the types. */
type Kind = { readonly name: string; readonly columns: object };

/** Reads the records that a mutation needs, in its transaction. */
export class RecordsToWrite {
  constructor(
    private readonly kinds: KindSet,
    private readonly database: string,
    private readonly manager: EntityManager,
  ) {}

  /** The record with a code, which nobody else changes until the write has ended; null where there is none. */
  async find<Of extends Kind>(kind: Of, code: string): Promise<OnRecord<RecordOfKind<Of>> | null> {
    return (await this.findAll(kind, [code])).get(code) ?? null;
  }

  /** Those of the records with some codes that there are, by code; nobody else changes them until the write has ended. */
  async findAll<Of extends Kind>(
    { name }: Of,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, OnRecord<RecordOfKind<Of>>>> {
    const kind = this.kinds.get(name);
    const found = await this.read<RecordOfKind<Of>>(kind, kind.key.property, codes, true);
    return new Map(found.map((record) => [record.code, record]));
  }

  /** The records that have one of some values in a column, by code; the column must be indexed. */
  async having<Of extends Kind>(
    { name }: Of,
    property: keyof RecordOfKind<Of> & string,
    values: readonly (string | number)[],
  ): Promise<readonly OnRecord<RecordOfKind<Of>>[]> {
    return this.read<RecordOfKind<Of>>(this.kinds.get(name), property, values, false);
  }

  private async read<Record>(
    kind: CompiledKind,
    property: string,
    values: readonly (string | number)[],
    isLocked: boolean,
  ): Promise<OnRecord<Record>[]> {
    const column = kind.byProperty.get(property)?.rowProperty;
    const key = kind.key.rowProperty;
    if (column == null || key === null) throw new Error(`no row of ${kind.name} has "${property}"`);
    const found: OnRecord<Record>[] = [];
    for (const piece of inPieces([...new Set(values)] as string[])) {
      const query = new RowQuery<ObjectLiteral>(this.manager.dataSource, this.manager.queryRunner)
        .select("record")
        .from(kind.kind.entity, "record")
        .comment(`write.${kind.name}`)
        .where(`record.${column} IN (:...piece)`, { piece })
        .orderBy(`record.${key}`);
      if (isLocked && dialectOf(this.manager) === "mysql") query.setLock("pessimistic_write");
      for (const row of await query.getMany()) found.push(this.onRecord(kind, row));
    }
    return found;
  }

  private onRecord<Record>(kind: CompiledKind, row: ObjectLiteral): OnRecord<Record> {
    const record = kind.toRecord(row, this.database);
    return {
      kind: kind.name,
      code: String(record[kind.key.property]),
      version: Number(row["version"]),
      record: record as Record,
      row,
    };
  }
}
