import { historiesOf } from "../../../platform/audit/histories.store";
import type { HistoryItem } from "../../../platform/audit/history.store";
import type { Database } from "../../../platform/database/database";
import { recordsWithHistory, type TypeWithHistory } from "./records-with-history";

export class HistoryStore {
  constructor(private readonly database: Database) {}

  /** What was done to records of a type, by their codes; a record of which nothing is told is not there. */
  of(type: TypeWithHistory, codes: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryItem[]>> {
    return historiesOf(this.database, recordsWithHistory[type], codes);
  }
}
