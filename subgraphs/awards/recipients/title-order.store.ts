import type { SelectQueryBuilder } from "typeorm";
import type { Connection } from "../../../platform/graphql/pagination/connection";
import { decodeCursor } from "../../../platform/graphql/pagination/cursor";
import {
  checkPageSize,
  formOf,
  inOrder,
  pageOf,
  type ListOrder,
  type PageRequest,
} from "../../../platform/graphql/pagination/keyset-page";
import type { RecipientRecord } from "./recipient-record";

/** All titles, in the catalogue's order: by family, level, rank and code. */
export type TitlesInOrder = readonly { readonly code: string }[];

/** A list in the order of titles. */
interface TitleOrder {
  readonly list: string;
  readonly titles: TitlesInOrder;
  /** Those that the list's filter keeps; all where it does not say. */
  readonly kept?: readonly string[] | null;
  /** Whether the rows are narrowed to few already: then they are looked at for each title, and no title's index is. */
  readonly isFew?: boolean;
}

/**
 * One page of records in the order of their titles, the highest first, and within a title as lists are: the newest year first. An
 * order of titles is in no index, but each title has its own: so titles are read one after the other until the page is full.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageByTitle<Row extends RecipientRecord>(
  rows: SelectQueryBuilder<Row>,
  { list, titles, kept, isFew = false }: TitleOrder,
  page: PageRequest,
  count = () => rows.clone().getCount(),
): Promise<Connection<Row>> {
  checkPageSize(page);
  const order: ListOrder<Row> = {
    list: `${list} by title`,
    by: [{ column: "titleCode" }, { column: "year", descending: true }, { column: "code" }],
  };
  const within: ListOrder<Row> = { ...order, by: order.by.slice(1) };
  const found: Row[] = [];
  const codes = titles.map(({ code }) => code);
  for (const [code, part] of partsAfter(rows, { codes, isFew }, cursorOf(rows, order, page))) {
    if (kept && !kept.includes(code)) continue;
    found.push(
      ...(await inOrder(part, within)
        .limit(page.first + 1 - found.length)
        .getMany()),
    );
    if (found.length > page.first) break;
  }
  return pageOf(found, order, page, count);
}

/**
 * The same order for the lists of many parents, which are short and sorted: an expression over the alias of the table, and its
 * parameters. Titles that are not among these come last.
 */
export function titlesWithin<Row extends RecipientRecord>(
  list: string,
  alias: string,
  titles: readonly string[],
): { readonly order: ListOrder<Row>; readonly parameters: Readonly<Record<string, string>> } {
  const places = new Map(titles.map((code, place) => [code, place]));
  const whens = titles.map((_, place) => `WHEN :ranked${place} THEN ${place}`);
  const rank = {
    expression: `CASE ${alias}.titleCode ${whens.join(" ")} ELSE ${titles.length} END`,
    valueOf: (row: Row) => places.get(row.titleCode) ?? titles.length,
  };
  return {
    order: { list: `${list} by title`, by: [rank, { column: "year", descending: true }, { column: "code" }] },
    parameters: Object.fromEntries(titles.map((code, place) => [`ranked${place}`, code])),
  };
}

/** The place in the list after which a page begins. */
interface Place {
  readonly titleCode: string;
  readonly year: number;
  readonly code: string;
}

function cursorOf<Row extends RecipientRecord>(
  rows: SelectQueryBuilder<Row>,
  { list, by }: ListOrder<Row>,
  { after }: PageRequest,
): Place | null {
  if (after == null) return null;
  const forms = by.map((key) => formOf(rows, key));
  const [titleCode, year, code] = decodeCursor(list, after, forms);
  return { titleCode: String(titleCode), year: Number(year), code: String(code) };
}

/** What comes after a place, title by title: each part is one range of an index. */
function* partsAfter<Row extends RecipientRecord>(
  rows: SelectQueryBuilder<Row>,
  { codes, isFew }: { readonly codes: readonly string[]; readonly isFew: boolean },
  after: Place | null,
): Generator<readonly [string, SelectQueryBuilder<Row>]> {
  const { alias } = rows;
  const title = `${alias}.titleCode`;
  const known = isFew ? `COALESCE(${title}, ${title})` : title;
  const ofTitle = (code: string) => rows.clone().andWhere(`${known} = :titleOfPart`, { titleOfPart: code });
  if (after) {
    const { titleCode, year, code } = after;
    const sameYear = `${alias}.year = :yearOfPlace AND ${alias}.code > :codeOfPlace`;
    yield [titleCode, ofTitle(titleCode).andWhere(sameYear, { yearOfPlace: year, codeOfPlace: code })];
    yield [titleCode, ofTitle(titleCode).andWhere(`${alias}.year < :yearOfPlace`, { yearOfPlace: year })];
    if (!codes.includes(titleCode)) return;
  }
  for (const code of codes.slice(after ? codes.indexOf(after.titleCode) + 1 : 0)) yield [code, ofTitle(code)];
}
