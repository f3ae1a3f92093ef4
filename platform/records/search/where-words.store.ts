import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

/** Keeps the rows whose folded search column has words that begin as each of some. It reads the rows: narrow first. */
export function whereWords<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  words: readonly string[],
): SelectQueryBuilder<Row> {
  words.forEach((word, at) =>
    rows.andWhere(`${rows.alias}.search LIKE :word${at}`, { [`word${at}`]: `% ${word}%` }),
  );
  return rows;
}
