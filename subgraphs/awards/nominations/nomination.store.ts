import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { anyOf, listPage, rowsOf, type List } from "../../../platform/graphql/pagination/list";
import { newestFirstIn, RecipientRecordStore, recordConditions } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/recipient-record";
import { pageByTitle, type TitlesInOrder } from "../recipients/title-order.store";
import { NominationRow } from "./nomination.entity";

/** How many different nominees a season has. */
export interface NomineeCount {
  readonly seasonId: string;
  readonly nominees: number;
}

/** What is counted of a season: for all titles or some, and whether people who were put forward twice count once. */
export interface NomineeCounting {
  readonly titleCodes: readonly string[] | null;
  readonly tellsPeople: boolean;
}

const differentNominees = "COUNT(DISTINCT nomination.recipientId)";
const isPerson = "nomination.recipientId LIKE 'Person:%'";
const differentUnits = `COUNT(DISTINCT CASE WHEN ${isPerson} THEN NULL ELSE nomination.recipientId END)`;
const nominationsOfPeople = `COUNT(CASE WHEN ${isPerson} THEN 1 END)`;

/** What a filter of nominations keeps, checked and ready for a statement. */
export interface CheckedNominationFilter extends RecordFilter {
  readonly states?: readonly string[] | null;
}

const nominations: List<NominationRow, CheckedNominationFilter> = {
  entity: NominationRow,
  statement: "nomination.page",
  ...newestFirstIn("nominations"),
  conditions: { ...recordConditions, states: anyOf("state") },
};

export class NominationStore extends RecipientRecordStore<NominationRow> {
  constructor(database: Database) {
    super(database, NominationRow, "nomination");
  }

  /** In the order of some titles, or the newest first. */
  page(
    filter: CheckedNominationFilter,
    page: PageRequest,
    titles: TitlesInOrder | null,
  ): Page<NominationRow> {
    if (!titles) return listPage(this.database, nominations, filter, page);
    const rows = rowsOf(this.database, nominations, filter);
    return pageByTitle(rows, { list: "nominations", titles, kept: filter.titleCodes }, page);
  }

  async countNominees(
    seasonIds: readonly string[],
    { titleCodes, tellsPeople }: NomineeCounting,
  ): Promise<NomineeCount[]> {
    const counts = await whereIn(this.matching("countNominees", { titleCodes }), "seasonId", seasonIds)
      .select("nomination.seasonId", "seasonId")
      .addSelect(tellsPeople ? differentNominees : `${differentUnits} + ${nominationsOfPeople}`, "nominees")
      .groupBy("nomination.seasonId")
      .getRawMany<{ seasonId: string; nominees: number | string }>();
    return counts.map(({ seasonId, nominees }) => ({ seasonId, nominees: Number(nominees) }));
  }
}
