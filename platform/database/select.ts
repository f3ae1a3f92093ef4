import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "./database";
import { RowQuery } from "./row-query";

/**
 * Begins a statement over one table. `name` stands in a comment before it, as in `unit.byCodes`, so that the slow log
 * points at the code; its first part is the alias of the table.
 */
export function select<Row extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<Row>,
  name: string,
): SelectQueryBuilder<Row> {
  const manager = database.manager();
  const alias = name.slice(0, name.indexOf("."));
  const query = new RowQuery<Row>(manager.dataSource, manager.queryRunner);
  query.guard = database.guard;
  if (database.mostRows !== undefined) query.mostRows = database.mostRows;
  return query.select(alias).from(entity, alias).comment(name);
}

/** Keeps the rows whose column has one of some values; no list keeps all rows, an empty list none. */
export function whereIn<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  column: string & keyof Row,
  values: readonly unknown[] | null | undefined,
): SelectQueryBuilder<Row> {
  if (!values) return rows;
  const kept = values.filter(canBeKept);
  if (kept.length === 0) return rows.andWhere("1 = 0");
  return rows.andWhere(`${rows.alias}.${column} IN (:...${column}In)`, { [`${column}In`]: kept });
}

/**
 * Whether a record can have a value. No text of a record ends with a space, and MySQL and MariaDB compare as if none did: there,
 * `moj ` would find what `moj` names, and on SQLite nothing. So what a client names is looked at before it is asked for.
 */
export function canBeKept(value: unknown): boolean {
  return typeof value !== "string" || !value.endsWith(" ");
}
