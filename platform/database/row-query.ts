import { SelectQueryBuilder, type ObjectLiteral } from "typeorm";
import { rowReaderOf, type RawRow } from "./row-reader";

/**
 * A statement whose rows are made sooner than TypeORM makes them, and equal: every row of a page passes here, and
 * TypeORM looks each of its columns up anew.
 */
export class RowQuery<Row extends ObjectLiteral> extends SelectQueryBuilder<Row> {
  override async getMany(): Promise<Row[]> {
    const { mainAlias, selects } = this.expressionMap;
    const isWholeRows = selects.length === 1 && selects[0]?.selection === mainAlias?.name;
    if (!mainAlias || !isWholeRows) return super.getMany();
    const reader = rowReaderOf<Row>(mainAlias.metadata);
    const query = this.clone().select([]);
    for (const { expression, name } of reader.selections(mainAlias.name)) query.addSelect(expression, name);
    return (await query.getRawMany<RawRow>()).map((raw) => reader.read(raw));
  }
}
