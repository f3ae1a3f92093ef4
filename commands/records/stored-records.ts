import type { Database } from "../../platform/database/database";
import type { ImportOptions, RecordKind } from "../../platform/import";
import { sectors } from "../../subgraphs/sectors";

type Row = Readonly<Record<string, unknown>>;
type StoredRecords = Pick<ImportOptions, "existing" | "values">;

/** What the subgraphs' databases have of records, for references that lead out of the files of an import. */
export function storedRecords(
  kinds: readonly RecordKind[],
  databases: Readonly<Record<string, Database>>,
): StoredRecords {
  const rowsOf = async (name: string, keys: readonly string[]) => {
    const kind = kinds.find((one) => one.name === name);
    const entity = kind?.entity as (new () => Row) | undefined;
    if (!entity) return [];
    const holders = Object.values(databases).filter((database) =>
      database.manager().connection.hasMetadata(entity),
    );
    const found = holders.map(async (database) => {
      const rows = await database
        .manager()
        .createQueryBuilder(entity, "record")
        .comment("record.byCodes")
        .where("record.code IN (:...keys)", { keys })
        .getMany();
      return rows.map((row) => ({ database: database.name, row }));
    });
    return (await Promise.all(found)).flat();
  };
  return {
    existing: async (kind, keys) =>
      new Set((await rowsOf(kind, keys)).map(({ row }) => row["code"] as string)),
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
