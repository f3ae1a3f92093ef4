import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../database/database";
import { rowsOfEach } from "../../database/rows-of-each";
import { whereIn } from "../../database/select";
import { batching, perArguments } from "../loaders/loaders";
import { once } from "../loaders/once";
import type { Connection } from "./connection";
import {
  checkPageSize,
  compareIn,
  formOf,
  inOrder,
  keysetPage,
  pageOf,
  type ListOrder,
  type PageRequest,
} from "./keyset-page";
import { listTooLong, rowsToRead, type PlainList } from "./plain-list";

/** A list that hangs on each of many parents: the rows of a table of which a column names the parent. */
interface ParentListOptions<Row extends ObjectLiteral> extends ListOrder<Row>, PlainList {
  readonly database: Database;
  readonly parent: string & keyof Row;
  /** The values of that column which a parent stands for; its own where it does not say. */
  readonly membersOf?: (parent: string) => readonly string[];
  /** Begins a statement over the rows of all parents, with what the list's arguments keep. */
  rows(): SelectQueryBuilder<Row>;
}

/** What of such a list is loaded for many parents at once. */
export interface ParentList<Row> {
  /**
   * All of a parent's, as a plain list gives them.
   * @throws GraphError LIST_TOO_LONG
   */
  all(parent: string): Promise<readonly Row[]>;
  /**
   * A page of a parent's. First pages are loaded together, and so are totals; those after a cursor one by one.
   * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
   */
  page(parent: string, page: PageRequest): Promise<Connection<Row>>;
}

/** Makes the loaders of one request for a list that hangs on parents. */
export function parentList<Row extends ObjectLiteral>(options: ParentListOptions<Row>): ParentList<Row> {
  const ofAll = batching((keys: readonly string[]) => rowsOfAll(options, keys));
  const firsts = perArguments((first: number) =>
    batching((keys: readonly string[]) => firstsOf(options, keys, first + 1)),
  );
  const counts = once(() => batching((keys: readonly string[]) => countsOf(options, keys)));
  return {
    all: (parent) => ofAll.load(parent),
    page: async (parent, page) => {
      checkPageSize(page);
      const count = () => counts().load(parent);
      if (page.after == null) return pageOf(await firsts(page.first).load(parent), options, page, count);
      const rows = whereIn(options.rows(), options.parent, membersOf(options, parent));
      return keysetPage(rows, withinParent(options, rows), page, count);
    },
  };
}

/**
 * No more rows are read than so many times what a list may give as there are parents. Where there are so many, one of the
 * lists is too long, and which of them are is found by reading each to its own end. The order is made here.
 */
async function rowsOfAll<Row extends ObjectLiteral>(
  list: ParentListOptions<Row>,
  parents: readonly string[],
): Promise<(readonly Row[] | Error)[]> {
  const most = rowsToRead(list);
  const members = parents.flatMap((parent) => membersOf(list, parent));
  const found = await whereIn(list.rows(), list.parent, members)
    .limit(parents.length * most)
    .getMany();
  const lists =
    found.length < parents.length * most || parents.length === 1
      ? byParent(list, parents, found.sort(compareIn(list)))
      : await firstsOf(list, parents, most);
  return lists.map((rows) => (rows.length < most ? rows : listTooLong(list)));
}

function byParent<Row extends ObjectLiteral>(
  list: ParentListOptions<Row>,
  parents: readonly string[],
  found: readonly Row[],
): readonly (readonly Row[])[] {
  const rows = new Map<string, Row[]>();
  for (const row of found) {
    const member = row[list.parent] as string;
    const known = rows.get(member);
    if (known) known.push(row);
    else rows.set(member, [row]);
  }
  return parents.map((parent) => {
    const lists = membersOf(list, parent).map((member) => rows.get(member) ?? []);
    return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(compareIn(list));
  });
}

function membersOf<Row extends ObjectLiteral>(
  { membersOf: members }: ParentListOptions<Row>,
  parent: string,
): readonly string[] {
  return members ? members(parent) : [parent];
}

/** The first rows of each parent. */
async function firstsOf<Row extends ObjectLiteral>(
  list: ParentListOptions<Row>,
  parents: readonly string[],
  limit: number,
): Promise<(readonly Row[])[]> {
  const parts = parents.map((parent) => {
    const rows = whereIn(list.rows(), list.parent, membersOf(list, parent));
    return inOrder(rows, withinParent(list, rows)).limit(limit);
  });
  return [...(await rowsOfEach(list.database, parts))];
}

/**
 * The list's order as expressions, which no index has. With a small limit, MariaDB would rather walk the whole table in the
 * list's order, looking for rows of the parent, than read these and sort them.
 */
function withinParent<Row extends ObjectLiteral>(
  { list, by }: ListOrder<Row>,
  rows: SelectQueryBuilder<Row>,
): ListOrder<Row> {
  return {
    list,
    by: by.map((key) => {
      if (!("column" in key)) return key;
      const { column, ...direction } = key;
      const name = `${rows.alias}.${column}`;
      return {
        ...direction,
        expression: `COALESCE(${name}, ${name})`,
        form: formOf(rows, key),
        valueOf: (row: Row) => row[column],
      };
    }),
  };
}

async function countsOf<Row extends ObjectLiteral>(
  list: ParentListOptions<Row>,
  parents: readonly string[],
): Promise<number[]> {
  const members = [...new Set(parents.flatMap((parent) => membersOf(list, parent)))];
  const rows = whereIn(list.rows(), list.parent, members);
  const column = `${rows.alias}.${list.parent}`;
  const counted = await rows
    .select(column, "parent")
    .addSelect("COUNT(*)", "rows_counted")
    .groupBy(column)
    .getRawMany<{ parent: string; rows_counted: number | string }>();
  const counts = new Map(counted.map(({ parent, rows_counted }) => [parent, Number(rows_counted)]));
  return parents.map((parent) =>
    membersOf(list, parent).reduce((sum, member) => sum + (counts.get(member) ?? 0), 0),
  );
}
