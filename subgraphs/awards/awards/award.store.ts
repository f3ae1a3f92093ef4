import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
import { whereWords } from "../../../platform/records/search/where-words.store";
import { searchWords } from "../../../platform/text/fold";
import {
  ofTitlesConditions,
  recordConditions,
  RecipientRecordStore,
  walkedConditions,
} from "../recipients/recipient-record.store";
import type { RecordFilter, RecordRange } from "../recipients/recipient-record";
import { pageByTitle, type TitlesInOrder } from "../recipients/title-order.store";
import {
  conferredAmong,
  findConferred,
  isWithinDays,
  whereConferred,
  type ConferralDays,
} from "./award-days.store";
import { awardOrderIn, isWalked } from "./award-order";
import { findSigned, isWithinSigning, signedAmong, type SigningDays } from "./award-signing.store";
import { AwardRow } from "./award.entity";
import { searchAwards, type FoundAwards } from "./award-search.store";
import { areMany } from "./many-awards.store";

/** What a filter of awards keeps, checked and ready for a statement. */
export interface CheckedAwardFilter extends RecordFilter, ConferralDays, SigningDays {
  readonly status?: string | null;
  readonly search?: string | null;
}

/** The order of a list of awards. */
export interface AwardListOrder {
  /** Names the list in its cursors: a sector's awards are another list than all awards. */
  readonly list: string;
  readonly orderBy: string;
  /** The titles in their order, where awards are listed by it. */
  readonly titles: TitlesInOrder | null;
}

const statusIn = (isLookedAt: boolean) =>
  `${isLookedAt ? "COALESCE(award.status, award.status)" : "award.status"} = :status`;

export class AwardStore extends RecipientRecordStore<AwardRow> {
  constructor(database: Database) {
    super(database, AwardRow, "award");
  }

  /** A search keeps the list's order, for ranks would have all awards of a common name read for each page. */
  async page(order: AwardListOrder, filter: CheckedAwardFilter, page: PageRequest): Page<AwardRow> {
    const { rows, count, isFew } = await this.found(order, filter);
    const { list, orderBy, titles } = order;
    if (titles) return pageByTitle(rows, { list, titles, kept: filter.titleCodes, isFew }, page, count);
    return keysetPage(rows, awardOrderIn(list, orderBy), page, count);
  }

  private async found(
    { orderBy }: AwardListOrder,
    { search, ...filter }: CheckedAwardFilter,
  ): Promise<FoundAwards> {
    const words = searchWords(search ?? "");
    // A recipient's awards, and a season's, are few: looking at them is all it takes.
    const isFew = filter.recipientId != null || filter.seasonId != null;
    const conditions =
      isWalked(orderBy) && !isFew ? await this.conditionsOfWalk(filter, words) : recordConditions;
    const awards = this.matching("page", filter, conditions);
    const { status } = filter;
    if (status != null) awards.andWhere(statusIn(conditions !== recordConditions), { status });
    if (isFew || words.length > 0) {
      signedAmong(conferredAmong(awards, filter), filter);
      if (words.length > 0 && !isFew) return searchAwards(this.database, awards, words, orderBy);
      const rows = words.length > 0 ? whereWords(awards, words) : awards;
      return { rows, count: () => rows.clone().getCount(), isFew };
    }
    if (isWithinSigning(filter))
      return findSigned(this.database, conferredAmong(awards, filter), filter, orderBy);
    if (isWithinDays(filter) && orderBy !== "CONFERRED_ON")
      return findConferred(this.database, awards, filter, orderBy);
    const rows = isWithinDays(filter) ? whereConferred(awards, filter) : awards;
    return { rows, count: () => rows.clone().getCount() };
  }

  /** Many awards are walked, as those of a search are; few are found by what the filter has an index for, and sorted. */
  private async conditionsOfWalk(
    filter: CheckedAwardFilter,
    words: readonly string[],
  ): Promise<typeof recordConditions> {
    if (words.length > 0 || (await areMany(this.database, filter))) return walkedConditions;
    return filter.titleCodes ? ofTitlesConditions : recordConditions;
  }

  protected override orderIn(list: string, orderBy?: string) {
    return awardOrderIn(list, orderBy);
  }

  ofDecisions(range: RecordRange = {}): ParentList<AwardRow> {
    return this.listOf("Decision", "decisionCode", range);
  }

  /** The newest last: where a nomination led to several, the last of them is taken. */
  byNominations(codes: readonly string[]): Promise<AwardRow[]> {
    return whereIn(this.select("byNominations"), "nominationCode", codes)
      .orderBy("award.year")
      .addOrderBy("award.code")
      .getMany();
  }
}
