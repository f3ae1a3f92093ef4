import { TableColumn, type DataSource, type EntityMetadata, type QueryRunner } from "typeorm";
import { TableUtils } from "typeorm/schema-builder/util/TableUtils";

/** The statements that bring a database to what its entities say, and those that undo them. */
export interface Drift {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/**
 * What a migrated database lacks of what its entities say. On SQLite it is given the new columns that may be empty, so
 * that what is left to TypeORM, which makes a table anew for any change, shows whether that was all.
 */
export async function driftOf(source: DataSource): Promise<Drift> {
  const isSqlite = source.options.type === "better-sqlite3";
  const added = isSqlite ? await addColumns(source) : { up: [], down: [] };
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  return {
    up: [...added.up, ...upQueries.map(({ query }) => query)],
    down: [...downQueries.map(({ query }) => query).reverse(), ...added.down],
  };
}

async function addColumns(source: DataSource): Promise<Drift> {
  const [up, down]: [string[], string[]] = [[], []];
  const runner = source.createQueryRunner();
  for (const metadata of source.entityMetadatas) {
    for (const { table, column, type } of await newColumns(metadata, runner)) {
      const statement = `ALTER TABLE ${table} ADD COLUMN ${column} ${type}`;
      await runner.query(statement);
      up.push(statement);
      down.unshift(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    }
  }
  await runner.release();
  return { up, down };
}

/** The columns that a table does not have and that nothing hangs on: they may be empty, and have no default. */
async function newColumns(metadata: EntityMetadata, runner: QueryRunner) {
  const table = await runner.getTable(metadata.tablePath);
  const { driver } = runner.connection;
  return metadata.columns
    .filter(({ databaseName }) => table && !table.findColumnByName(databaseName))
    .filter(
      ({ isNullable, isPrimary, isGenerated, default: value }) =>
        isNullable && !isPrimary && !isGenerated && value == null,
    )
    .map((column) => ({
      table: driver.escape(metadata.tableName),
      column: driver.escape(column.databaseName),
      type: driver.createFullType(new TableColumn(TableUtils.createTableColumnOptions(column, driver))),
    }));
}
