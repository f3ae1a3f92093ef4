import type { Database } from "../../../platform/database/database";
import { whereIn } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import { keysetPage, type PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { newestFirstIn, RecipientRecordStore } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/record-filter";
import { NominationRow } from "./nomination.entity";

/** How many different nominees a season has. */
export interface NomineeCount {
  readonly seasonId: string;
  readonly nominees: number;
}

export class NominationStore extends RecipientRecordStore<NominationRow> {
  constructor(database: Database) {
    super(database, NominationRow, "nomination");
  }

  page(
    filter: RecordFilter,
    states: readonly string[] | null | undefined,
    page: PageRequest,
  ): Page<NominationRow> {
    return keysetPage(
      whereIn(this.matching("page", filter), "state", states),
      newestFirstIn("nominations"),
      page,
    );
  }

  async countNominees(
    seasonIds: readonly string[],
    titleCodes: readonly string[] | null,
  ): Promise<NomineeCount[]> {
    const counts = await whereIn(this.matching("countNominees", { titleCodes }), "seasonId", seasonIds)
      .select("nomination.seasonId", "seasonId")
      .addSelect("COUNT(DISTINCT nomination.recipientId)", "nominees")
      .groupBy("nomination.seasonId")
      .getRawMany<{ seasonId: string; nominees: number | string }>();
    return counts.map(({ seasonId, nominees }) => ({ seasonId, nominees: Number(nominees) }));
  }
}
