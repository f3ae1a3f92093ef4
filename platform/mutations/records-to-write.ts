import type { EntityManager, ObjectLiteral } from "typeorm";
import { dialectOf } from "../database/dialect-of";
import { RowQuery } from "../database/row-query";
import { inPieces, storedRecordsOf, type StoredRecords } from "../records/checking/stored-records";
import type { CompiledKind } from "../records/kinds/compiled-kind";
import type { KindSet } from "../records/kinds/kind-set";
import type { OnRecord, RecordOfKind } from "./record-change";

/** A kind of records whose own columns are known in the types. */
type Kind = { readonly name: string; readonly columns: object };

/** Which rows are read. */
interface Selected {
  readonly property: string;
  readonly values: readonly (string | number)[];
  readonly others?: Readonly<Record<string, string | number>>;
  readonly isLocked?: boolean;
}

/** Reads the records that a mutation needs, in its transaction. */
export class RecordsToWrite {
  /** What was read, by kind and code. */
  private readonly known = new Map<string, Map<string, OnRecord>>();

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

  /** The records whose rows have one of some values in a property, and others in others; an index must have them. */
  async matching<Of extends Kind>(
    { name }: Of,
    property: string,
    values: readonly string[],
    others: Readonly<Record<string, string | number>> = {},
  ): Promise<readonly OnRecord<RecordOfKind<Of>>[]> {
    return this.select<RecordOfKind<Of>>(this.kinds.get(name), { property, values, others });
  }

  /** All records of a kind of which there are few. */
  async all<Of extends Kind>({ name }: Of): Promise<readonly OnRecord<RecordOfKind<Of>>[]> {
    const kind = this.kinds.get(name);
    return (await this.query(kind).getMany()).map((row) => this.onRecord<RecordOfKind<Of>>(kind, row));
  }

  /** What is no record, read in the same transaction. */
  beside<Value>(read: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return read(this.manager);
  }

  private async read<Record>(
    kind: CompiledKind,
    property: string,
    values: readonly (string | number)[],
    isLocked: boolean,
  ): Promise<OnRecord<Record>[]> {
    const column = kind.byProperty.get(property)?.rowProperty;
    if (column == null) throw new Error(`no row of ${kind.name} has "${property}"`);
    return this.select<Record>(kind, { property: column, values, isLocked });
  }

  private async select<Record>(
    kind: CompiledKind,
    { property, values, others = {}, isLocked = false }: Selected,
  ): Promise<OnRecord<Record>[]> {
    const found: OnRecord<Record>[] = [];
    for (const piece of inPieces([...new Set(values)] as string[])) {
      const query = this.query(kind).where(`record.${property} IN (:...piece)`, { piece });
      for (const [name, value] of Object.entries(others))
        query.andWhere(`record.${name} = :${name}`, { [name]: value });
      if (isLocked && dialectOf(this.manager) === "mysql") query.setLock("pessimistic_write");
      for (const row of await query.getMany()) found.push(this.onRecord(kind, row));
    }
    return found;
  }

  private query(kind: CompiledKind): RowQuery<ObjectLiteral> {
    const key = kind.key.rowProperty;
    if (key === null) throw new Error(`no row of ${kind.name} has its key`);
    const query = new RowQuery<ObjectLiteral>(this.manager.dataSource, this.manager.queryRunner);
    query
      .select("record")
      .from(kind.kind.entity, "record")
      .comment(`write.${kind.name}`)
      .orderBy(`record.${key}`);
    return query;
  }

  /** What the database has, without asking it again for what was read. */
  stored(): StoredRecords {
    const asked = storedRecordsOf(this.kinds, { [this.database]: { manager: () => this.manager } });
    const readOf = (kind: string, keys: readonly string[]) => {
      const known = this.known.get(kind);
      return { known, unread: known ? keys.filter((key) => !known.has(key)) : keys };
    };
    return {
      ...asked,
      existing: async (kind, keys) => {
        const { known, unread } = readOf(kind, keys);
        const there = keys.filter((key) => known?.has(key));
        if (unread.length === 0) return new Set(there);
        return new Set([...there, ...(await asked.existing(kind, unread))]);
      },
      values: async (kind, property, keys) => {
        const { known, unread } = readOf(kind, keys);
        const column = this.kinds.get(kind).byProperty.get(property)?.column;
        const read = keys.flatMap((key): [string, string | null][] => {
          const record = known?.get(key)?.record;
          return record ? [[key, column?.format(record[property]) || null]] : [];
        });
        if (unread.length === 0) return new Map(read);
        return new Map([...read, ...(await asked.values(kind, property, unread))]);
      },
    };
  }

  private onRecord<Record>(kind: CompiledKind, row: ObjectLiteral): OnRecord<Record> {
    const read = this.take(kind, row);
    const known = this.known.get(kind.name) ?? new Map<string, OnRecord>();
    this.known.set(kind.name, known.set(read.code, read));
    return read as OnRecord<Record>;
  }

  private take(kind: CompiledKind, row: ObjectLiteral): OnRecord {
    const record = kind.toRecord(row, this.database);
    return {
      kind: kind.name,
      code: String(record[kind.key.property]),
      version: Number(row["version"]),
      record,
      row,
    };
  }
}
