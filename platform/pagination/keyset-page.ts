import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import { GraphError } from "../errors/graph-error";
import { Connection } from "./connection";
import { decodeCursor, encodeCursor, type CursorKeys } from "./cursor";

export const largestPage = 100;

/** What a client asks of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * The order of a list: columns without nulls, the last of them unique, all of one direction each.
 * `list` names the list in its cursors, so that a cursor of another list is told apart.
 */
export interface ListOrder<Row> {
  readonly list: string;
  readonly by: readonly { readonly column: string & keyof Row; readonly descending?: boolean }[];
}

/**
 * One page of a list by keyset: the rows after the cursor in the list's order. One statement, and one more only when
 * `totalCount` is asked for. The builder holds the filters; it gets its order and limit here.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function keysetPage<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  order: ListOrder<Row>,
  { first, after }: PageRequest,
): Promise<Connection<Row>> {
  if (first < 1 || first > largestPage) {
    throw new GraphError("INVALID_PAGE_SIZE", `\`first\` is ${first}; it is between 1 and ${largestPage}.`);
  }
  const statement = rows.clone();
  if (after != null) startAfter(statement, order, decodeCursor(order.list, after, order.by.length));
  for (const { column, descending } of order.by) {
    statement.addOrderBy(`${statement.alias}.${column}`, descending ? "DESC" : "ASC");
  }
  const found = await statement.limit(first + 1).getMany();
  return new Connection(found.slice(0, first), {
    cursorOf: (row) => encodeCursor(order.list, keysOf(row, order)),
    hasNextPage: found.length > first,
    hasPreviousPage: after != null,
    count: () => rows.clone().getCount(),
  });
}

function keysOf<Row>(row: Row, order: ListOrder<Row>): CursorKeys {
  return order.by.map(({ column }) => row[column] as string | number);
}

/** `a < x OR (a = x AND b > y)`: row constructors would not use the index well. */
function startAfter<Row extends ObjectLiteral>(
  statement: SelectQueryBuilder<Row>,
  order: ListOrder<Row>,
  keys: CursorKeys,
): void {
  statement.andWhere(
    new Brackets((any) => {
      order.by.forEach(({ column, descending }, last) => {
        const equal = order.by
          .slice(0, last)
          .map((before, at) => `${statement.alias}.${before.column} = :after${at}`);
        const beyond = `${statement.alias}.${column} ${descending ? "<" : ">"} :after${last}`;
        any.orWhere([...equal, beyond].join(" AND "));
      });
    }),
    Object.fromEntries(keys.map((key, at) => [`after${at}`, key])),
  );
}
