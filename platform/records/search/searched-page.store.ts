import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../database/database";
import type { Page } from "../../graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../graphql/pagination/keyset-page";
import { rowsOf, type List } from "../../graphql/pagination/list";
import { codesWith, rarestTerm, type WeighedTerm } from "./rarest-term.store";
import type { SearchReader } from "./search-reader";
import { searchRank, searchRankIn } from "./search-rank";
import { longestWord } from "./search-word.entity";
import type { SearchedRow } from "./search-word.store";
import type { SearchTerm } from "./search-term";
import { whereTerms } from "./where-terms.store";

/** A list that can be searched by the field `search` of its filter. */
export interface SearchedList<Row extends ObjectLiteral, Filter> extends List<Row, Filter> {
  /** How a search is read. */
  readonly reader: SearchReader;
  /** The column of names, by whose marks rows are told apart. */
  readonly named?: string & keyof Row;
}

/**
 * One page of a list that can be searched. With a search, the rows that have all that it looks for: first those whose name
 * has the marks that were written, and of these first whose name is just that, then whose name begins so, then those that have
 * whole words, each in the list's order. The index of words, where rows stand by their alias, gives those of the rarest
 * term, and the rows themselves tell the rest. A text without words keeps all.
 * @throws GraphError INVALID_PAGE_SIZE, INVALID_CURSOR, and what the list's check throws
 */
export async function searchedListPage<
  Row extends ObjectLiteral & SearchedRow,
  Filter extends { readonly search?: string | null },
>(database: Database, list: SearchedList<Row, Filter>, filter: Filter, page: PageRequest): Page<Row> {
  const rows = rowsOf(database, list, filter);
  const terms = list.reader.read(filter.search ?? "");
  const { alias: owner } = rows;
  const rarest = await rarestTerm(database, owner, terms);
  if (!rarest) return keysetPage(rows, list, page);
  whereIndexed(rows, rarest);
  whereTerms(
    rows,
    terms.filter((term) => term !== rarest.term || !isToldByIndex(term)),
  );
  const { named } = list;
  const columns = { search: `${owner}.search`, ...(named && { name: `${owner}.${named}` }) };
  const { expression, parameters } = searchRankIn(columns, terms);
  rows.setParameters(parameters);
  const valueOf = (row: Row) =>
    searchRank({ search: row.search, name: named ? row[named] : undefined }, terms);
  return keysetPage(rows, { list: list.list, by: [{ expression, valueOf }, ...list.by] }, page);
}

function whereIndexed<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  { words }: WeighedTerm,
): void {
  const { sql, parameters } = codesWith(rows.alias, words);
  let at = 0;
  const named = sql.replace(/\?/g, () => `:indexed${at++}`);
  rows.andWhere(
    `${rows.alias}.code IN (${named})`,
    Object.fromEntries<string>(parameters.map((value, place) => [`indexed${place}`, value])),
  );
}

/** Whether a record that the index has for a term needs no look: its spellings are words that the index keeps whole. */
function isToldByIndex({ spellings }: SearchTerm): boolean {
  return spellings.every(
    (words) => words.length === 1 && words.every(({ text }) => text.length <= longestWord),
  );
}
