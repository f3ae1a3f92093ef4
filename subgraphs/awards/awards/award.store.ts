import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { ParentList } from "../../../platform/graphql/pagination/parent-list";
import { whereWords } from "../../../platform/records/search/where-words.store";
import { searchWords } from "../../../platform/text/fold";
import { newestFirstIn, RecipientRecordStore } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/recipient-record";
import { AwardRow } from "./award.entity";
import { searchAwards } from "./award-search.store";

/** What a filter of awards keeps, checked and ready for a statement. */
export interface CheckedAwardFilter extends RecordFilter {
  readonly status?: string | null;
  readonly search?: string | null;
}

export class AwardStore extends RecipientRecordStore<AwardRow> {
  constructor(database: Database) {
    super(database, AwardRow, "award");
  }

  /**
   * `list` names the list in its cursors: a sector's awards are another list than all awards. A search keeps the list's
   * order, for ranks would have all awards of a common name read for each page.
   */
  async page(
    list: string,
    { status, search, ...filter }: CheckedAwardFilter,
    page: PageRequest,
  ): Page<AwardRow> {
    const awards = this.matching("page", filter);
    if (status != null) awards.andWhere("award.status = :status", { status });
    const words = searchWords(search ?? "");
    if (words.length === 0) return keysetPage(awards, newestFirstIn(list), page);
    // A recipient's awards, and a season's, are few: looking at them is all it takes.
    if (filter.recipientId != null || filter.seasonId != null) {
      return keysetPage(whereWords(awards, words), newestFirstIn(list), page);
    }
    const { rows, count } = await searchAwards(this.database, awards, words);
    return keysetPage(rows, newestFirstIn(list), page, count);
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
