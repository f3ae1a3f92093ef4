import type { EntityManager, ObjectLiteral } from "typeorm";
import { KindSet } from "../kinds/kind-set";
import type { AnyRecord } from "../kinds/record";
import type { RecordKind } from "../kinds/record-kind";
import { inPieces } from "./stored-records";

/** Reads whole records of databases. */
export interface RecordReader {
  /** All records of a kind. */
  all(kind: string): Promise<readonly AnyRecord[]>;
  /** Those whose rows have one of some values in a property, which must be indexed. */
  having(kind: string, property: string, values: readonly string[]): Promise<readonly AnyRecord[]>;
}

/** Reads records of some kinds from some databases. */
export function recordReader(
  kinds: readonly RecordKind[],
  databases: Readonly<Record<string, { manager(): EntityManager }>>,
): RecordReader {
  const set = new KindSet(kinds);
  const read = async (name: string, property: string | null, values: string[]): Promise<AnyRecord[]> => {
    const kind = set.get(name);
    const found = new Map<unknown, AnyRecord>();
    for (const [database, source] of Object.entries(databases)) {
      const manager = source.manager();
      if (!manager.dataSource.hasMetadata(kind.kind.entity)) continue;
      const rows = manager
        .createQueryBuilder<ObjectLiteral>(kind.kind.entity, "record")
        .comment(property === null ? "record.all" : `record.by.${property}`);
      if (property !== null) rows.where(`record.${property} IN (:...values)`, { values });
      for (const row of await rows.getMany()) {
        const record = kind.toRecord(row, database);
        found.set(record[kind.key.property], record);
      }
    }
    return [...found.values()];
  };
  return {
    all: (kind) => read(kind, null, []),
    having: async (kind, property, values) => {
      const found: AnyRecord[] = [];
      for (const piece of inPieces([...new Set(values)])) found.push(...(await read(kind, property, piece)));
      return found;
    },
  };
}
