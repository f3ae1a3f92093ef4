import type { EntityTarget, SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import type { ListOrder } from "../../../platform/graphql/pagination/keyset-page";
import { parentList, type ParentList } from "../../../platform/graphql/pagination/parent-list";
import {
  atLeast,
  atMost,
  equal,
  keep,
  anyOf,
  type FilterCondition,
  type FilterConditions,
} from "../../../platform/graphql/pagination/list";
import { texts } from "../awards.texts";
import type { RecipientRecord, RecordFilter, RecordRange } from "./recipient-record";
import { titlesWithin } from "./title-order.store";

/** What the stores of registrations, nominations and awards have in common. `name` begins the names of statements. */
export class RecipientRecordStore<Row extends RecipientRecord> {
  constructor(
    protected readonly database: Database,
    private readonly entity: EntityTarget<Row>,
    private readonly name: "award" | "nomination" | "registration",
  ) {}

  byCodes(codes: readonly string[]): Promise<Row[]> {
    return whereIn(this.select("byCodes"), "code", codes).getMany();
  }

  /** All of some recipients, however many. */
  byRecipients(recipientIds: readonly string[]): Promise<Row[]> {
    return newestFirst(whereIn(this.select("byRecipients"), "recipientId", recipientIds)).getMany();
  }

  ofSeasons(range: RecordRange): ParentList<Row> {
    return this.listOf("Season", "seasonId", range);
  }

  ofRecipients(range: RecordRange): ParentList<Row> {
    return this.listOf("Recipient", "recipientId", range);
  }

  /** The records that name their parent in a column, newest first where nothing else is said. */
  protected listOf(
    owner: string,
    parent: string & keyof Row,
    { titles, orderBy, ...range }: RecordRange = {},
    membersOf?: (parent: string) => readonly string[],
  ): ParentList<Row> {
    const plural = `${this.name}s` as const;
    const list = `${plural}Of${owner}`;
    const byTitle = titles ? titlesWithin<Row>(list, this.name, titles) : null;
    return parentList<Row>({
      ...(byTitle?.order ?? this.orderIn(list, orderBy)),
      database: this.database,
      what: texts[plural],
      connection: `${plural}Connection`,
      parent,
      ...(membersOf ? { membersOf } : {}),
      rows: () => this.matching(`by${owner}s`, range).setParameters(byTitle?.parameters ?? {}),
    });
  }

  /** The order of a list but for that of titles. */
  protected orderIn(list: string, _orderBy?: string): ListOrder<Row> {
    return newestFirstIn(list);
  }

  protected select(statement: string): SelectQueryBuilder<Row> {
    return select(this.database, this.entity, `${this.name}.${statement}`);
  }

  protected matching(
    statement: string,
    filter: RecordFilter,
    conditions = recordConditions,
  ): SelectQueryBuilder<Row> {
    const rows = this.select(statement);
    keep<RecipientRecord, RecordFilter>(rows, conditions, filter);
    return rows;
  }
}

/** What a filter of records keeps. */
export const recordConditions: FilterConditions<RecipientRecord, RecordFilter> = {
  sectors: anyOf("sector"),
  titleCodes: anyOf("titleCode"),
  recipientKinds: anyOf("recipientKind"),
  fromYear: atLeast("year"),
  toYear: atMost("year"),
  recipientId: equal("recipientId"),
  seasonId: equal("seasonId"),
};

/** The same for a list that is walked in another order than those of its filters' indexes: these are not looked into. */
export const walkedConditions: FilterConditions<RecipientRecord, RecordFilter> = {
  ...recordConditions,
  sectors: anyOfValues("sector"),
  titleCodes: anyOfValues("titleCode"),
  recipientKinds: anyOfValues("recipientKind"),
};

/** The same where what a few titles have is sorted: it is found by title, and by nothing that more have. */
export const ofTitlesConditions: FilterConditions<RecipientRecord, RecordFilter> = {
  ...walkedConditions,
  titleCodes: anyOf("titleCode"),
};

function anyOfValues(
  column: "sector" | "titleCode" | "recipientKind",
): FilterCondition<RecipientRecord, readonly string[]> {
  return (rows, values) => {
    const name = `${rows.alias}.${column}`;
    const isOne = `COALESCE(${name}, ${name}) IN (:...${column}Among)`;
    return values.length === 0
      ? rows.andWhere("1 = 0")
      : rows.andWhere(isOne, { [`${column}Among`]: values });
  };
}

/** The newest year first, then by code. */
function newestFirst<Row extends RecipientRecord>(rows: SelectQueryBuilder<Row>): SelectQueryBuilder<Row> {
  return rows.addOrderBy(`${rows.alias}.year`, "DESC").addOrderBy(`${rows.alias}.code`, "ASC");
}

/** The same order for the pages of a list. */
export function newestFirstIn(list: string): ListOrder<RecipientRecord> {
  return { list, by: [{ column: "year", descending: true }, { column: "code" }] };
}
