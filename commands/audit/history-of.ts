import { historiesOf, type HistoryItem, type RecordWithParts } from "../../platform/audit/histories.store";
import type { Database } from "../../platform/database/database";
import { recordsWithHistory as ofAwards } from "../../subgraphs/awards/history/records-with-history";
import { recordOfId } from "../../subgraphs/kinds-of-types";
import { recordsWithHistory as ofSectors } from "../../subgraphs/sector/history/records-with-history";
import type { Databases } from "../open-databases";
import { recordKinds } from "../records/record-kinds";

/** So many writes of a record are told, which is more than any has. */
const mostTold = 10_000;

/** The kinds whose records have others that are part of them, by name. */
const withParts = new Map<string, RecordWithParts>(
  Object.values({ ...ofSectors, ...ofAwards }).map((record) => [record.kind.name, record]),
);

/** What was done to a record and to its parts, the first first; null for an id that is none of a record. */
export async function historyOf(databases: Databases, id: string): Promise<readonly HistoryItem[] | null> {
  if (!/^[A-Za-z]+:.+/.test(id)) return null;
  const known = recordOfId(id);
  const kind = recordKinds.find(({ name }) => name === known?.kind);
  if (!known || !kind) return null;
  const record = withParts.get(kind.name) ?? { kind, parts: [] };
  const found: HistoryItem[] = [];
  for (const database of Object.values(databases)) {
    if (!keeps(database, record)) continue;
    const histories = await historiesOf(database, record, [known.code], mostTold);
    found.push(...(histories.get(known.code) ?? []));
  }
  return found;
}

/** Whether a database has records of a kind: where it has them, it has their parts. */
function keeps(database: Database, { kind }: RecordWithParts): boolean {
  return database.manager().dataSource.hasMetadata(kind.entity);
}
