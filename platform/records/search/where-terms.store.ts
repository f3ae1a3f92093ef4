import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { SearchTerm } from "./search-term";
import { termsIn } from "./terms-in";

/** Keeps the rows whose folded search column has some terms. It reads the rows: narrow first. */
export function whereTerms<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  terms: readonly SearchTerm[],
): SelectQueryBuilder<Row> {
  if (terms.length === 0) return rows;
  const { condition, parameters } = termsIn(`${rows.alias}.search`, terms, "sought");
  return rows.andWhere(condition, parameters);
}
