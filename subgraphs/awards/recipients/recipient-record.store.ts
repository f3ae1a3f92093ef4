import type { EntityTarget, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import type { ListOrder } from "../../../platform/graphql/pagination/keyset-page";
import type { RecipientRecord } from "./recipient-record";
import type { RecordFilter, RecordRange } from "./record-filter";

/** What the stores of registrations, nominations and awards have in common. `name` begins the names of statements. */
export class RecipientRecordStore<Row extends RecipientRecord> {
  constructor(
    protected readonly database: Database,
    private readonly entity: EntityTarget<Row>,
    private readonly name: string,
  ) {}

  byCodes(codes: readonly string[]): Promise<Row[]> {
    return whereIn(this.select("byCodes"), "code", codes).getMany();
  }

  bySeasons(seasonIds: readonly string[], range: RecordRange): Promise<Row[]> {
    return newestFirst(whereIn(this.matching("bySeasons", range), "seasonId", seasonIds)).getMany();
  }

  byRecipients(recipientIds: readonly string[], range: RecordRange): Promise<Row[]> {
    return newestFirst(whereIn(this.matching("byRecipients", range), "recipientId", recipientIds)).getMany();
  }

  protected select(statement: string): SelectQueryBuilder<Row> {
    return select(this.database, this.entity, `${this.name}.${statement}`);
  }

  protected matching(statement: string, filter: RecordFilter): SelectQueryBuilder<Row> {
    return whereRecord(this.select(statement), filter);
  }
}

/** Keeps the rows that a filter keeps. */
export function whereRecord<Row extends RecipientRecord>(
  rows: SelectQueryBuilder<Row>,
  filter: RecordFilter,
): SelectQueryBuilder<Row> {
  const { sectors, fromYear, toYear, titleCodes, recipientKinds, recipientId, seasonId } = filter;
  whereIn(rows, "sector", sectors);
  whereIn(rows, "titleCode", titleCodes);
  whereIn(rows, "recipientKind", recipientKinds);
  if (fromYear != null) rows.andWhere(`${rows.alias}.year >= :fromYear`, { fromYear });
  if (toYear != null) rows.andWhere(`${rows.alias}.year <= :toYear`, { toYear });
  if (recipientId != null) rows.andWhere(`${rows.alias}.recipientId = :recipientId`, { recipientId });
  if (seasonId != null) rows.andWhere(`${rows.alias}.seasonId = :seasonId`, { seasonId });
  return rows;
}

/** The newest year first, then by code. */
export function newestFirst<Row extends RecipientRecord>(
  rows: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> {
  return rows.addOrderBy(`${rows.alias}.year`, "DESC").addOrderBy(`${rows.alias}.code`, "ASC");
}

/** The same order for the pages of a list. */
export function newestFirstIn(list: string): ListOrder<RecipientRecord> {
  return { list, by: [{ column: "year", descending: true }, { column: "code" }] };
}
