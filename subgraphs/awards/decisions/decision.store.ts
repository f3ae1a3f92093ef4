import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { searchedPage } from "../../../platform/records/search/searched-page.store";
import type { DecisionFilter } from "./decision-filter.type";
import { DecisionRow } from "./decision.entity";

export class DecisionStore {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<DecisionRow[]> {
    return select(this.database, DecisionRow, "decision.byCodes")
      .where("decision.code IN (:...codes)", { codes })
      .getMany();
  }

  byNumberKey(numberKey: string): Promise<DecisionRow[]> {
    return select(this.database, DecisionRow, "decision.byNumberKey")
      .where("decision.numberKey = :numberKey", { numberKey })
      .orderBy("decision.code")
      .getMany();
  }

  page({ fromYear, toYear, search }: DecisionFilter, page: PageRequest): Page<DecisionRow> {
    const decisions = select(this.database, DecisionRow, "decision.page");
    if (fromYear != null) decisions.andWhere("decision.signedOn >= :from", { from: `${fromYear}-01-01` });
    if (toYear != null) decisions.andWhere("decision.signedOn <= :to", { to: `${toYear}-12-31` });
    const by = [{ column: "sortDate", descending: true }, { column: "code" }] as const;
    return searchedPage(this.database, decisions, search, { list: "decisions", by }, page);
  }
}
