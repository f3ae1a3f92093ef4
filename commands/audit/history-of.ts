import { historyOf as historyIn, type HistoryItem } from "../../platform/audit/history.store";
import { recordOfId } from "../../subgraphs/kinds-of-types";
import type { Databases } from "../open-databases";

/** What was done to a record, the first first; null for an id that is none of a record. */
export async function historyOf(databases: Databases, id: string): Promise<readonly HistoryItem[] | null> {
  if (!/^[A-Za-z]+:.+/.test(id)) return null;
  const record = recordOfId(id);
  if (!record) return null;
  const found: HistoryItem[] = [];
  for (const database of Object.values(databases))
    found.push(...(await historyIn(database.manager(), record.kind, [record.code])));
  return found;
}
