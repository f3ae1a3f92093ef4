import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Database } from "./database";
import { queryRows } from "./query-rows";
import { rowReaderOf, type DriverRow } from "./row-reader";

/** SQLite takes up to 500 statements as parts of one. */
const mostParts = 250;
const place = "part_place";

/**
 * The rows of each of some statements over one table, in as few statements as can be: each part keeps its own conditions,
 * order and limit, so that it reads no more than its own range of an index.
 */
export async function rowsOfEach<Row extends ObjectLiteral>(
  database: Database,
  parts: readonly SelectQueryBuilder<Row>[],
): Promise<readonly (readonly Row[])[]> {
  const [first] = parts;
  if (!first) return [];
  if (parts.length === 1) return [await first.getMany()];
  const found: Row[][] = parts.map(() => []);
  for (let from = 0; from < parts.length; from += mostParts) {
    for (const [at, row] of await together(database, parts.slice(from, from + mostParts)))
      found[from + at]?.push(row);
  }
  return found;
}

/** Rows with the place of their part. Those of a part come one after another, in its order. */
async function together<Row extends ObjectLiteral>(
  database: Database,
  parts: readonly SelectQueryBuilder<Row>[],
): Promise<readonly (readonly [number, Row])[]> {
  const { mainAlias, comment } = parts[0]?.expressionMap ?? {};
  if (!mainAlias) throw new Error("a statement over no table");
  const reader = rowReaderOf<Row>(mainAlias.metadata);
  const parameters: unknown[] = [];
  const texts = parts.map((part, at) => {
    const query = part.clone().comment("").select(String(at), place);
    for (const { expression, name } of reader.selections(mainAlias.name)) query.addSelect(expression, name);
    const [text, values] = query.getQueryAndParameters();
    parameters.push(...(values as unknown[]));
    return `SELECT * FROM (${text}) AS part_${at}`;
  });
  const rows = await queryRows<DriverRow>(
    database,
    `/* ${comment} */ ${texts.join(" UNION ALL ")}`,
    parameters,
  );
  return rows.map((raw) => [Number(raw[place]), reader.read(raw)] as const);
}
