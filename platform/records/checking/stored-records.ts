import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { CompiledKind } from "../kinds/compiled-kind";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";

/** A link of a kind's chain, and the record that makes it. */
export interface StoredLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What the databases already have. All are asked for many keys at once. */
export interface StoredRecords {
  /** Those of the keys of which a kind has a record. */
  existing(kind: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a kind has no record at all; without it, none is taken to be so. */
  isEmpty?(kind: string): Promise<boolean>;
  /** A property of the records with these keys, in the text that a file has of it; records that are not there have no entry. */
  values(
    kind: string,
    property: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>>;
  /** The links of a kind's chain that go out from any of these keys. */
  links(kind: string, keys: readonly string[]): Promise<readonly StoredLink[]>;
  /** What whoever keeps a record told of where a path leads from it; null where nothing is known. Only of kinds that others keep. */
  told?(kind: string, key: string, path: string): string | null;
}

/** Databases by name, to be read. */
type ReadDatabases = Readonly<Record<string, { manager(): EntityManager }>>;

/** Asks some databases for records of some kinds, whose rows have their keys as `code`. */
export function storedRecords(kinds: readonly RecordKind[], databases: ReadDatabases): StoredRecords {
  return storedRecordsOf(new KindSet(kinds), databases);
}

/** Asks some databases for records of the kinds of a set. */
export function storedRecordsOf(set: KindSet, databases: ReadDatabases): StoredRecords {
  const managersOf = ({ kind: { entity } }: CompiledKind) =>
    Object.entries(databases)
      .map(([name, database]) => [name, database.manager()] as const)
      .filter(([, manager]) => manager.dataSource.hasMetadata(entity));
  const fromEach = async <Found>(
    compiled: CompiledKind,
    keys: readonly string[],
    read: (rows: SelectQueryBuilder<ObjectLiteral>, database: string) => Promise<readonly Found[]>,
    property = "code",
  ): Promise<Found[]> => {
    const found: Found[] = [];
    for (const [name, manager] of managersOf(compiled)) {
      const rows = manager
        .createQueryBuilder<ObjectLiteral>(compiled.kind.entity, "record")
        .comment("record.byCodes")
        .where(`record.${property} IN (:...keys)`, { keys });
      found.push(...(await read(rows, name)));
    }
    return found;
  };
  return {
    existing: async (kind, keys) =>
      new Set(
        await fromEach(set.get(kind), keys, async (rows) =>
          (await rows.select("record.code", "code").getRawMany<{ code: string }>()).map(({ code }) => code),
        ),
      ),
    isEmpty: async (name) => {
      const kind = set.get(name);
      for (const [, manager] of managersOf(kind)) {
        const rows = manager
          .createQueryBuilder<ObjectLiteral>(kind.kind.entity, "record")
          .comment("record.any")
          .select("record.code", "code")
          .limit(1);
        if ((await rows.getRawMany()).length > 0) return false;
      }
      return true;
    },
    values: async (name, property, keys) => {
      const kind = set.get(name);
      const column = kind.byProperty.get(property)?.column;
      const entries = await fromEach(kind, keys, async (rows, database) =>
        (await rows.getMany()).map((row): [string, string | null] => {
          const record = kind.toRecord(row, database);
          const text = column?.format(record[property]) ?? "";
          return [record[kind.key.property] as string, text === "" ? null : text];
        }),
      );
      return new Map(entries);
    },
    links: async (name, keys) => {
      const kind = set.get(name);
      if (!kind.chain) return [];
      const { from, to } = kind.chain;
      const read = (rows: SelectQueryBuilder<ObjectLiteral>) =>
        rows
          .andWhere(`record.${to.rowProperty} IS NOT NULL`)
          .select("record.code", "key")
          .addSelect(`record.${from.rowProperty}`, "from")
          .addSelect(`record.${to.rowProperty}`, "to")
          .getRawMany<StoredLink>();
      return fromEach(kind, keys, read, from.rowProperty);
    },
  };
}

const keysAtOnce = 1000;

/** The keys in pieces that fit into one statement. */
export function inPieces(keys: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < keys.length; at += keysAtOnce) pieces.push(keys.slice(at, at + keysAtOnce));
  return pieces;
}
