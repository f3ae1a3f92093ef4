import { SelectQueryBuilder, type ObjectLiteral, type QueryRunner } from "typeorm";
import type { StatementGuard } from "./database";
import { rowReaderOf, type DriverRow } from "./row-reader";

/**
 * A statement whose rows are made sooner than TypeORM makes them, and equal: every row of a page passes here, and
 * TypeORM looks each of its columns up anew.
 */
export class RowQuery<Row extends ObjectLiteral> extends SelectQueryBuilder<Row> {
  /** Lets it end with the request that it is for. */
  guard: StatementGuard | undefined;
  /** How many rows it gives at most, whatever else says so. */
  mostRows = Infinity;

  override clone(): this {
    const copy = super.clone();
    copy.guard = this.guard;
    copy.mostRows = this.mostRows;
    return copy;
  }

  override async getMany(): Promise<Row[]> {
    const { mainAlias, selects } = this.expressionMap;
    const isWholeRows = selects.length === 1 && selects[0]?.selection === mainAlias?.name;
    if (!mainAlias || !isWholeRows) return super.getMany();
    const reader = rowReaderOf<Row>(mainAlias.metadata);
    const query = this.clone().select([]);
    for (const { expression, name } of reader.selections(mainAlias.name)) query.addSelect(expression, name);
    return (await query.getRawMany<DriverRow>()).map((raw) => reader.read(raw));
  }

  /** A statement without a limit, or with a higher one, gets this one, so that a request that reads too much is found out before all of it is in memory. */
  override getRawMany<Raw>(): Promise<Raw[]> {
    const { limit = Infinity } = this.expressionMap;
    if (limit > this.mostRows) this.limit(this.mostRows);
    return super.getRawMany<Raw>();
  }

  protected override obtainQueryRunner(): QueryRunner {
    const runner = super.obtainQueryRunner();
    return this.guard && runner !== this.queryRunner ? this.guard(runner) : runner;
  }
}
