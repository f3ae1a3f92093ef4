import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
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
import { lineageMembers } from "../units/lineage";
import { awardOrderIn, isWalked } from "./award-order";
import { findSigned, isWithinSigning, signedAmong, type SigningDays } from "./award-signing.store";
import { AwardRow } from "./award.entity";
import type { AwardSearch } from "./award-search";
import { searchAwards, whereSearched, type FoundAwards } from "./award-search.store";
import { areMany, hasMany } from "./many-awards.store";

/** What a filter of awards keeps, checked and ready for a statement. */
export interface CheckedAwardFilter extends RecordFilter, ConferralDays, SigningDays {
  readonly status?: string | null;
  readonly recipientPostLevels?: readonly string[] | null;
  readonly search?: AwardSearch | null;
}

/** The order of a list of awards. */
export interface AwardListOrder {
  /** Names the list in its cursors: a sector's awards are another list than all awards. */
  readonly list: string;
  readonly orderBy: string;
  /** The titles in their order, where awards are listed by it. */
  readonly titles: TitlesInOrder | null;
}

/** A column, or an expression of it that no index has where another one is to be walked. */
const column = (name: "status" | "recipientPostLevel", isLookedAt: boolean) =>
  isLookedAt ? `COALESCE(award.${name}, award.${name})` : `award.${name}`;

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
    // A recipient's awards, and a season's, are few: looking at them is all it takes.
    const isFew = filter.recipientId != null || filter.seasonId != null;
    const conditions =
      isWalked(orderBy) && !isFew ? await this.conditionsOfWalk(filter, search != null) : recordConditions;
    const awards = this.matching("page", filter, conditions);
    const isLookedAt = conditions !== recordConditions;
    const { status, recipientPostLevels: levels } = filter;
    if (status != null) awards.andWhere(`${column("status", isLookedAt)} = :status`, { status });
    if (levels?.length === 0) awards.andWhere("1 = 0");
    else if (levels)
      awards.andWhere(`${column("recipientPostLevel", isLookedAt)} IN (:...levels)`, { levels });
    if (isFew || search) {
      signedAmong(conferredAmong(awards, filter), filter);
      if (search && !isFew) return searchAwards(this.database, awards, search, orderBy);
      const rows = search ? whereSearched(awards, search) : awards;
      return { rows, count: () => rows.clone().getCount(), isFew };
    }
    if (isWithinSigning(filter))
      return findSigned(this.database, conferredAmong(awards, filter), filter, orderBy);
    if (isWithinDays(filter) && orderBy !== "CONFERRED_ON")
      return findConferred(this.database, awards, filter, orderBy);
    const rows = isWithinDays(filter) ? whereConferred(awards, filter) : awards;
    const isOfFewPosts = levels != null && !(await hasMany(this.database, levels));
    return { rows, count: () => rows.clone().getCount(), isFew: isOfFewPosts };
  }

  /** Many awards are walked, as those of a search are; few are found by what the filter has an index for, and sorted. */
  private async conditionsOfWalk(
    filter: CheckedAwardFilter,
    isSearched: boolean,
  ): Promise<typeof recordConditions> {
    const { recipientPostLevels: levels } = filter;
    const areWalked =
      isSearched ||
      ((await areMany(this.database, filter)) && (!levels || (await hasMany(this.database, levels))));
    if (areWalked) return walkedConditions;
    return filter.titleCodes ? ofTitlesConditions : recordConditions;
  }

  protected override orderIn(list: string, orderBy?: string) {
    return awardOrderIn(list, orderBy);
  }

  /** The awards of all units of a lineage; its key is made by `lineageKey`. */
  ofLineages(range: RecordRange = {}): ParentList<AwardRow> {
    return this.listOf("Lineage", "recipientId", range, lineageMembers);
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
