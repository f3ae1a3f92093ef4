import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { GraphError } from "../../errors/graph-error";
import { Connection } from "./connection";
import { decodeCursor, encodeCursor, type CursorKeyForm } from "./cursor";

const largestPage = 100;

/** What a client asks of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * A key of a list's order: a column of text or whole numbers, or an expression that is a whole number, which a row's value
 * can be told from. None is ever null.
 */
type OrderKey<Row> =
  | { readonly column: string & keyof Row; readonly descending?: boolean }
  | { readonly expression: string; valueOf(row: Row): number; readonly descending?: boolean };

/**
 * The order of a list, the last key of it unique. `list` names the list in its cursors, so that a cursor of another list
 * is told apart.
 */
export interface ListOrder<Row> {
  readonly list: string;
  readonly by: readonly OrderKey<Row>[];
}

/**
 * One page of a list by keyset: the rows after the cursor in the list's order. Mostly one statement, and one more only
 * when `totalCount` is asked for. The builder holds the filters; it gets its order and limit here.
 * `count` counts the same rows where there is a way that is sooner done.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function keysetPage<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  order: ListOrder<Row>,
  { first, after }: PageRequest,
  count = () => rows.clone().getCount(),
): Promise<Connection<Row>> {
  if (first < 1 || first > largestPage) {
    throw new GraphError("INVALID_PAGE_SIZE", `\`first\` is ${first}; it is between 1 and ${largestPage}.`);
  }
  const found: Row[] = [];
  for (const part of partsAfter(rows, order, after)) {
    for (const key of order.by) part.addOrderBy(sqlOf(part, key), key.descending ? "DESC" : "ASC");
    found.push(...(await part.limit(first + 1 - found.length).getMany()));
    if (found.length > first) break;
  }
  return new Connection(found.slice(0, first), {
    cursorOf: (row) =>
      encodeCursor(
        order.list,
        order.by.map((key) => valueOf(row, key)),
      ),
    hasNextPage: found.length > first,
    hasPreviousPage: after != null,
    count,
  });
}

function sqlOf<Row extends ObjectLiteral>(rows: SelectQueryBuilder<Row>, key: OrderKey<Row>): string {
  return "column" in key ? `${rows.alias}.${key.column}` : key.expression;
}

function valueOf<Row>(row: Row, key: OrderKey<Row>): string | number {
  return "column" in key ? (row[key.column] as string | number) : key.valueOf(row);
}

/** What a key can be in a cursor. @throws Error for a column whose values databases compare each in its own way */
function formOf<Row extends ObjectLiteral>(rows: SelectQueryBuilder<Row>, key: OrderKey<Row>): CursorKeyForm {
  if (!("column" in key)) return "whole number";
  const column = rows.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(key.column);
  if (column?.type === "int") return "whole number";
  if (column?.type === "varchar") return { longestText: Number(column.length) };
  throw new Error(`${key.column} of ${rows.alias} is no column for an order: that has varchar and int.`);
}

/**
 * What comes after a cursor, in parts that follow one another: for an order by a and b, first `a = x AND b > y`, then
 * `a > x`. Each is one range of the index. As one condition, `a > x OR (a = x AND b > y)`, SQLite would walk the index
 * from its beginning, and a late page would cost what all before it did. An expression has no index to walk, so there
 * the one condition stands.
 */
function partsAfter<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  { list, by }: ListOrder<Row>,
  after: string | null | undefined,
): SelectQueryBuilder<Row>[] {
  if (after == null) return [rows.clone()];
  const keys = decodeCursor(
    list,
    after,
    by.map((key) => formOf(rows, key)),
  );
  const conditions = by
    .map((key, last) => {
      const equal = by.slice(0, last).map((before, at) => `${sqlOf(rows, before)} = :after${at}`);
      return [...equal, `${sqlOf(rows, key)} ${key.descending ? "<" : ">"} :after${last}`].join(" AND ");
    })
    .reverse();
  const parameters = Object.fromEntries(keys.map((key, at) => [`after${at}`, key]));
  if (by.every((key) => "column" in key)) {
    return conditions.map((condition) => rows.clone().andWhere(condition, parameters));
  }
  return [rows.clone().andWhere(`(${conditions.map((one) => `(${one})`).join(" OR ")})`, parameters)];
}
