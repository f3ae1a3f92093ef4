import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { checkDayRange, checkYearRange, unknownDay } from "../../../platform/dates/calendar";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import { atLeast, atMost } from "../../../platform/graphql/pagination/list";
import { searchedListPage, type SearchedList } from "../../../platform/records/search/searched-page.store";
import { searches } from "../../search-spelling";
import type { DecisionFilter } from "./decision.type";
import { DecisionRow } from "./decision.entity";

const signedFrom = atLeast<DecisionRow>("signedOn");
const signedTo = atMost<DecisionRow>("signedOn");
const sortedFrom = atLeast<DecisionRow>("sortDate");
const sortedTo = atMost<DecisionRow>("sortDate");

const decisions: SearchedList<DecisionRow, DecisionFilter> = {
  reader: searches,
  named: "subject",
  entity: DecisionRow,
  statement: "decision.page",
  list: "decisions",
  by: [{ column: "sortDate", descending: true }, { column: "code" }],
  check: (filter) => {
    checkYearRange(filter);
    checkDayRange(["signedFrom", "signedTo"], filter.signedFrom, filter.signedTo);
  },
  conditions: {
    fromYear: (rows, year, filter) => signedFrom(rows, `${year}-01-01`, filter),
    toYear: (rows, year, filter) => signedTo(rows, `${year}-12-31`, filter),
    // By the column that the list is sorted by, so that a page is a part of its index.
    signedFrom: sortedFrom,
    signedTo: (rows, day, filter) => {
      if (filter.signedFrom == null) rows.andWhere("decision.sortDate > :unknownDay", { unknownDay });
      return sortedTo(rows, day, filter);
    },
  },
};

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

  page(filter: DecisionFilter, page: PageRequest): Page<DecisionRow> {
    return searchedListPage(this.database, decisions, filter, page);
  }
}
