import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../platform/database/database";
import type { ImportOptions, RecordKind } from "../../platform/records";
import { sectors } from "../../subgraphs/sectors";

type Row = Readonly<Record<string, unknown>>;
type StoredRecords = Pick<ImportOptions, "existing" | "values">;

/** What the subgraphs' databases have of records, for references that lead out of the files of an import. */
export function storedRecords(
  kinds: readonly RecordKind[],
  databases: Readonly<Record<string, Database>>,
): StoredRecords {
  const fromEach = async <Found>(
    name: string,
    keys: readonly string[],
    read: (rows: SelectQueryBuilder<ObjectLiteral>, database: string) => Promise<Found[]>,
  ): Promise<Found[]> => {
    const kind = kinds.find((one) => one.name === name);
    const entity = kind?.entity as (new () => ObjectLiteral) | undefined;
    if (!entity) return [];
    const found: Found[] = [];
    for (const database of Object.values(databases)) {
      if (!database.manager().connection.hasMetadata(entity)) continue;
      const rows = database
        .manager()
        .createQueryBuilder(entity, "record")
        .comment("record.byCodes")
        .where("record.code IN (:...keys)", { keys });
      found.push(...(await read(rows, database.name)));
    }
    return found;
  };
  const rowsOf = (kind: string, keys: readonly string[]) =>
    fromEach(kind, keys, async (rows, database) => (await rows.getMany()).map((row) => ({ database, row })));
  const codesOf = (kind: string, keys: readonly string[]) =>
    fromEach(kind, keys, async (rows) =>
      (await rows.select("record.code", "code").getRawMany<{ code: string }>()).map(({ code }) => code),
    );
  return {
    existing: async (kind, keys) => new Set(await codesOf(kind, keys)),
    values: async (kind, property, keys) =>
      new Map(
        (await rowsOf(kind, keys)).map(({ row, database }) => [
          row["code"] as string,
          textOf(row, property, database),
        ]),
      ),
  };
}

/** A property of a record in the text that a file has of it. A row of a sector's database does not repeat its sector. */
function textOf(row: Row, property: string, database: string): string | null {
  const value: unknown = row[property] ?? row[`${property}Code`];
  if (value === undefined && property === "sector")
    return sectors.find(({ name }) => name === database)?.code ?? null;
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
