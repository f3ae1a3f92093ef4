import type { EntityManager, EntityMetadata, EntityTarget } from "typeorm";
import type { Database } from "../database/database";
import { dialectOf } from "../database/dialect-of";
import { insertRows } from "../records/writing/insert-rows";
import { RefusedEvents, type EventBatch } from "./event-batch";
import type { TableChange } from "./table-change";

const rowsAtOnce = 250;

/** What an inbox has of a subgraph. */
interface Held {
  readonly series: string;
  readonly lastId: number;
}

/**
 * Does what another subgraph tells, in one write, each event once and in order: those that are there already are passed over. Gives
 * the number of the last event that the database has then. That is a smaller one than all that were sent where some are missing
 * before them: nothing is done then.
 * @throws RefusedEvents for a change of what is not among `entities`
 */
export async function applyEvents(
  database: Database,
  entities: readonly EntityTarget<object>[],
  { source, series, events }: EventBatch,
): Promise<number> {
  const [first, last] = [events[0]?.id ?? 0, events.at(-1)?.id ?? 0];
  const held = await readHeld(database.manager(), source);
  // Nothing is written then, so that what is kept of answers stays.
  if (held?.series === series && held.lastId >= last) return held.lastId;
  return database.write(async (manager) => {
    const { series: known, lastId } = await holdInbox(manager, source);
    const isSame = known === series;
    if (isSame && (lastId >= last || lastId < first - 1)) return lastId;
    const fresh = isSame ? events.filter(({ id }) => id > lastId) : events;
    const changes = fresh.flatMap((event) => event.changes);
    await writeChanges(manager, entities, changes);
    await noteHeld(manager, source, { series, lastId: last });
    return last;
  });
}

/** Has a database wait for what comes after an event of another. */
export async function setInbox(
  manager: EntityManager,
  source: string,
  { series, lastId }: Held,
): Promise<void> {
  await holdInbox(manager, source);
  await noteHeld(manager, source, { series, lastId });
}

async function noteHeld(manager: EntityManager, source: string, { series, lastId }: Held): Promise<void> {
  await manager.query("/* inbox.note */ UPDATE event_inbox SET series = ?, last_id = ? WHERE source = ?", [
    series,
    lastId,
    source,
  ]);
}

async function readHeld(manager: EntityManager, source: string): Promise<Held | null> {
  const [row] = await manager.query<{ series: string; last_id: number | string }[]>(
    "/* inbox.read */ SELECT series, last_id FROM event_inbox WHERE source = ?",
    [source],
  );
  return row ? { series: row.series, lastId: Number(row.last_id) } : null;
}

/** Takes the row of a subgraph for this transaction, so that of two that are sent the same one waits for the other. */
async function holdInbox(manager: EntityManager, source: string): Promise<Held> {
  const onKnown =
    dialectOf(manager) === "sqlite" ? "ON CONFLICT (source) DO UPDATE SET" : "ON DUPLICATE KEY UPDATE";
  await manager.query(
    `/* inbox.hold */ INSERT INTO event_inbox (source, series, last_id) VALUES (?, '', 0) ${onKnown} last_id = last_id`,
    [source],
  );
  // On a server, a plain read would see the row as it was when the transaction began.
  const lock = dialectOf(manager) === "sqlite" ? "" : " FOR UPDATE";
  const [row] = await manager.query<{ series: string; last_id: number | string }[]>(
    `/* inbox.held */ SELECT series, last_id FROM event_inbox WHERE source = ?${lock}`,
    [source],
  );
  return { series: row?.series ?? "", lastId: Number(row?.last_id ?? 0) };
}

async function writeChanges(
  manager: EntityManager,
  entities: readonly EntityTarget<object>[],
  changes: readonly TableChange[],
): Promise<void> {
  const tables = new Map(
    entities.map((entity) => manager.dataSource.getMetadata(entity)).map((one) => [one.tableName, one]),
  );
  // What is changed again and again is written once, as it is at last.
  const latest = new Map<EntityMetadata, Map<string, TableChange>>();
  for (const change of changes) {
    const metadata = tables.get(change.table);
    if (!metadata) throw new RefusedEvents(`no events are taken for the table ${change.table}`);
    checkColumns(metadata, change);
    const own = latest.get(metadata) ?? new Map<string, TableChange>();
    latest.set(metadata, own.set(JSON.stringify(keyOf(metadata, change)), change));
  }
  for (const [metadata, own] of latest) {
    const all = [...own.values()];
    for (let at = 0; at < all.length; at += rowsAtOnce)
      await putRows(manager, metadata, all.slice(at, at + rowsAtOnce));
  }
}

async function putRows(
  manager: EntityManager,
  metadata: EntityMetadata,
  changes: readonly TableChange[],
): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(metadata.target)
    .comment("inbox.replace")
    .whereInIds(changes.map(({ key }) => key))
    .execute();
  const rows = changes.flatMap(({ key, row }) => (row ? [{ ...row, ...key }] : []));
  if (rows.length > 0) await insertRows(manager, metadata, rows);
}

function keyOf({ primaryColumns }: EntityMetadata, { key }: TableChange): readonly unknown[] {
  return primaryColumns.map(({ propertyName }) => key[propertyName]);
}

function checkColumns(metadata: EntityMetadata, { key, row }: TableChange): void {
  const { columns, primaryColumns, tableName } = metadata;
  const known = new Set(columns.map(({ propertyName }) => propertyName));
  const isKey =
    Object.keys(key).length === primaryColumns.length &&
    primaryColumns.every(({ propertyName }) => key[propertyName] != null);
  if (!isKey) throw new RefusedEvents(`a change of ${tableName} has not the table's key`);
  const foreign = Object.keys(row ?? {}).find((property) => !known.has(property));
  if (foreign !== undefined)
    throw new RefusedEvents(`${tableName} has no column for ${foreign.slice(0, 64)}`);
}
