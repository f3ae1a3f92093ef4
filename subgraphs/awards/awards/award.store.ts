import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import {
  keysetPage,
  type ListOrder,
  type PageRequest,
} from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
import {
  newestFirstIn,
  RecipientRecordStore,
  ofTitlesConditions,
  recordConditions,
  walkedConditions,
} from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/recipient-record";
import { pageByTitle, type TitlesInOrder } from "../recipients/title-order.store";
import {
  areMany,
  conferredAmong,
  findConferred,
  isWithinDays,
  whereConferred,
  type ConferralDays,
} from "./award-days.store";
import { AwardRow } from "./award.entity";
import type { AwardSearch } from "./award-search";
import { searchAwards, whereSearched, type FoundAwards } from "./award-search.store";

/** What a filter of awards keeps, checked and ready for a statement. */
export interface CheckedAwardFilter extends RecordFilter, ConferralDays {
  readonly status?: string | null;
  readonly search?: AwardSearch | null;
}

/** The order of a list of awards. */
export interface AwardListOrder {
  /** Names the list in its cursors: a sector's awards are another list than all awards. */
  readonly list: string;
  readonly isByDay: boolean;
  /** The titles in their order, where awards are listed by it. */
  readonly titles: TitlesInOrder | null;
}

const statusIn = (isWalked: boolean) =>
  `${isWalked ? "COALESCE(award.status, award.status)" : "award.status"} = :status`;

/** The latest day of conferral first, those without a known day last. */
const latestDayFirstIn = (list: string): ListOrder<AwardRow> => ({
  list: `${list} by day`,
  by: [{ column: "conferredSort", descending: true }, { column: "code" }],
});

export class AwardStore extends RecipientRecordStore<AwardRow> {
  constructor(database: Database) {
    super(database, AwardRow, "award");
  }

  /** A search keeps the list's order, for ranks would have all awards of a common name read for each page. */
  async page(order: AwardListOrder, filter: CheckedAwardFilter, page: PageRequest): Page<AwardRow> {
    const { rows, count, isFew } = await this.found(order, filter);
    const { list, isByDay, titles } = order;
    if (titles) return pageByTitle(rows, { list, titles, kept: filter.titleCodes, isFew }, page, count);
    return keysetPage(rows, isByDay ? latestDayFirstIn(list) : newestFirstIn(list), page, count);
  }

  private async found(
    { isByDay }: AwardListOrder,
    { status, search, conferredFrom, conferredTo, ...filter }: CheckedAwardFilter,
  ): Promise<FoundAwards> {
    const days = { conferredFrom, conferredTo };
    // A recipient's awards, and a season's, are few: looking at them is all it takes.
    const isFew = filter.recipientId != null || filter.seasonId != null;
    const isByDayAlone = isByDay && !isFew && !search;
    const conditions = isByDayAlone ? await this.byDayConditions(filter) : recordConditions;
    const awards = this.matching("page", filter, conditions);
    if (status != null) awards.andWhere(statusIn(conditions !== recordConditions), { status });
    if (isWithinDays(days)) {
      if (isFew || search) conferredAmong(awards, days);
      else if (isByDay) whereConferred(awards, days);
      else return findConferred(this.database, awards, days);
    }
    if (search && !isFew) return searchAwards(this.database, awards, search);
    const rows = search ? whereSearched(awards, search) : awards;
    return { rows, count: () => rows.clone().getCount(), isFew };
  }

  /** In the order of days, many awards are walked, and few are found by their titles and sorted. */
  private async byDayConditions(filter: RecordFilter): Promise<typeof recordConditions> {
    if (await areMany(this.database, filter)) return walkedConditions;
    return filter.titleCodes ? ofTitlesConditions : recordConditions;
  }

  ofDecisions(): ParentList<AwardRow> {
    return this.listOf("Decision", "decisionCode");
  }

  /** The newest last: where a nomination led to several, the last of them is taken. */
  byNominations(codes: readonly string[]): Promise<AwardRow[]> {
    return whereIn(this.select("byNominations"), "nominationCode", codes)
      .orderBy("award.year")
      .addOrderBy("award.code")
      .getMany();
  }
}
