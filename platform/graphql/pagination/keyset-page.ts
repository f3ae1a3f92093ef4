import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { GraphError } from "../../errors/graph-error";
import { Connection } from "./connection";
import { decodeCursor, encodeCursor, type CursorKeyForm } from "./cursor";
import { texts } from "./pagination.texts";

const largestPage = 100;

/** What a client asks of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * A key of a list's order: a column of text or whole numbers, or an expression that a row's value can be told from, a whole
 * number where it has no other form. None is ever null.
 */
type OrderKey<Row> =
  | { readonly column: string & keyof Row; readonly descending?: boolean }
  | {
      readonly expression: string;
      readonly form?: CursorKeyForm;
      valueOf(row: Row): string | number;
      readonly descending?: boolean;
    };

/**
 * The order of a list, the last key of it unique. `list` names the list in its cursors, so that a cursor of another list
 * is told apart.
 */
export interface ListOrder<Row> {
  readonly list: string;
  readonly by: readonly OrderKey<Row>[];
}

/** How the rows of a page are read and counted, where it is not as entities, one by one. */
interface PageReading<Row, Source extends ObjectLiteral> {
  readonly read: (rows: SelectQueryBuilder<Source>) => Promise<readonly Row[]>;
  /** Counts the same rows where there is a way that is sooner done. */
  readonly count: () => Promise<number>;
}

/**
 * One page of a list by keyset: the rows after the cursor in the list's order. Mostly one statement, and one more only
 * when `totalCount` is asked for. The builder holds the filters; it gets its order and limit here.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function keysetPage<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  order: ListOrder<Row>,
  page: PageRequest,
  count = () => rows.clone().getCount(),
): Promise<Connection<Row>> {
  return readPage(rows, order, page, { read: (part) => part.getMany(), count });
}

/**
 * The same of rows that are read in a way of their own. The order's columns are those of the statement.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function readPage<Row, Source extends ObjectLiteral>(
  rows: SelectQueryBuilder<Source>,
  order: ListOrder<Row>,
  page: PageRequest,
  { read, count }: PageReading<Row, Source>,
): Promise<Connection<Row>> {
  checkPageSize(page);
  const { first, after } = page;
  const found: Row[] = [];
  for (const part of partsAfter(rows, order, after)) {
    found.push(...(await read(inOrder(part, order).limit(first + 1 - found.length))));
    if (found.length > first) break;
  }
  return pageOf(found, order, page, count);
}

/** @throws GraphError INVALID_PAGE_SIZE */
export function checkPageSize({ first }: PageRequest): void {
  if (first < 1 || first > largestPage) {
    throw new GraphError("INVALID_PAGE_SIZE", texts.pageSize({ first, most: largestPage }));
  }
}

/** Puts the rows of a statement into the order of a list. */
export function inOrder<Row, Source extends ObjectLiteral>(
  rows: SelectQueryBuilder<Source>,
  { by }: ListOrder<Row>,
): SelectQueryBuilder<Source> {
  for (const key of by) rows.addOrderBy(sqlOf(rows, key), key.descending ? "DESC" : "ASC");
  return rows;
}

/** A page of the rows that were found for it: one more than it has, where there is a next one. */
export function pageOf<Row>(
  found: readonly Row[],
  order: ListOrder<Row>,
  { first, after }: PageRequest,
  count: () => Promise<number>,
): Connection<Row> {
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

/** Compares two rows by the order of a list. */
export function compareIn<Row>({ by }: ListOrder<Row>): (one: Row, other: Row) => number {
  return (one, other) => {
    for (const key of by) {
      const [a, b] = [valueOf(one, key), valueOf(other, key)];
      if (a !== b) return a < b === !key.descending ? -1 : 1;
    }
    return 0;
  };
}

function sqlOf<Row, Source extends ObjectLiteral>(
  rows: SelectQueryBuilder<Source>,
  key: OrderKey<Row>,
): string {
  return "column" in key ? `${rows.alias}.${key.column}` : key.expression;
}

function valueOf<Row>(row: Row, key: OrderKey<Row>): string | number {
  return "column" in key ? (row[key.column] as string | number) : key.valueOf(row);
}

/** What a key can be in a cursor. @throws Error for a column whose values databases compare each in its own way */
export function formOf<Row, Source extends ObjectLiteral>(
  rows: SelectQueryBuilder<Source>,
  key: OrderKey<Row>,
): CursorKeyForm {
  if (!("column" in key)) return key.form ?? "whole number";
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
function partsAfter<Row, Source extends ObjectLiteral>(
  rows: SelectQueryBuilder<Source>,
  { list, by }: ListOrder<Row>,
  after: string | null | undefined,
): SelectQueryBuilder<Source>[] {
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
