import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../database/database";
import type { Page } from "../../graphql/pagination/connection.type";
import { keysetPage, type ListOrder, type PageRequest } from "../../graphql/pagination/keyset-page";
import { rowsOf, type List } from "../../graphql/pagination/list";
import { searchWords } from "../../text/fold";
import { nameRank, nameRankIn } from "./name-rank";
import { rarestWord, wordRange } from "./rarest-word.store";
import { longestWord, SearchWordRow } from "./search-word.entity";
import type { SearchedRow } from "./search-word.store";
import { whereWords } from "./where-words.store";

/** One page of a list that can be searched, by the field `search` of its filter: `listPage` with a search. */
export async function searchedListPage<
  Row extends ObjectLiteral & SearchedRow,
  Filter extends { readonly search?: string | null },
>(database: Database, list: List<Row, Filter>, filter: Filter, page: PageRequest): Page<Row> {
  return searchedPage(database, rowsOf(database, list, filter), filter.search, list, page);
}

/**
 * One page of a list that can be searched. With a search, the rows that have all of its words as beginnings of theirs:
 * first those whose name is just that, then those whose name begins so, then the others, each in the list's order. The
 * index of words, where rows stand by their alias, gives those of the rarest word, and the rows themselves tell the rest.
 * A text without words keeps all.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
async function searchedPage<Row extends ObjectLiteral & SearchedRow>(
  database: Database,
  rows: SelectQueryBuilder<Row>,
  search: string | null | undefined,
  order: ListOrder<Row>,
  page: PageRequest,
): Page<Row> {
  const { alias: owner } = rows;
  const words = searchWords(search ?? "");
  if (words.length === 0) return keysetPage(rows, order, page);
  const rarest = await rarestWord(database, owner, words);
  const codes = rows
    .subQuery()
    .select("indexed.code")
    .from(SearchWordRow, "indexed")
    .where("indexed.owner = :owner AND indexed.word >= :wordFrom AND indexed.word < :wordTo")
    .getQuery();
  rows.andWhere(`${owner}.code IN ${codes}`, { owner, ...wordRange(rarest) });
  whereWords(
    rows,
    words.filter((word) => word !== rarest || word.length > longestWord),
  );
  const { expression, parameters } = nameRankIn(`${owner}.search`, words);
  rows.setParameters(parameters);
  const rank = { expression, valueOf: (row: Row) => nameRank(row.search, words) };
  return keysetPage(rows, { list: order.list, by: [rank, ...order.by] }, page);
}
