import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Database } from "../database/database";
import type { EventBatch, OutboxEvent } from "./event-batch";
import { OutboxEventRow } from "./outbox.entity";
import type { TableChange } from "./table-change";

/** So many events are told at a time: some megabytes at most. */
const mostEvents = 100;

/** The first events that wait to be told to a subgraph, after one that it has; null where none do. */
export async function readWaiting(
  database: Database,
  target: string,
  after: number,
): Promise<EventBatch | null> {
  const manager = database.manager();
  const rows = await manager
    .createQueryBuilder(OutboxEventRow, "event")
    .comment("outbox.read")
    .where("event.target = :target AND event.id > :after", { target, after })
    .orderBy("event.id")
    .limit(mostEvents)
    .getMany();
  if (rows.length === 0) return null;
  const series = (await readCounter(manager, target))?.series ?? "";
  const events = rows.map(({ id, payload }): OutboxEvent => {
    return { id, changes: JSON.parse(payload) as readonly TableChange[] };
  });
  return { source: database.name, series, events };
}

/** The last number that was given to an event for a subgraph, and its series. */
export async function readCounter(
  manager: EntityManager,
  target: string,
): Promise<{ readonly series: string; readonly lastId: number } | null> {
  const [row] = await manager.query<{ series: string; last_id: number | string }[]>(
    "/* outbox.counter */ SELECT series, last_id FROM outbox_counter WHERE target = ?",
    [target],
  );
  return row ? { series: row.series, lastId: Number(row.last_id) } : null;
}

/** Takes away what a subgraph has. No record changes by that. */
export async function forgetTold(database: Database, target: string, last: number): Promise<void> {
  await database.writeBeside((manager) =>
    manager.query("/* outbox.told */ DELETE FROM outbox_event WHERE target = ? AND id <= ?", [target, last]),
  );
}

/** Begins a new series of numbers, which the subgraph that is told does not take for those that it had. */
export async function beginSeries(database: Database, target: string): Promise<void> {
  await database.writeBeside((manager) =>
    manager.query("/* outbox.series */ UPDATE outbox_counter SET series = ? WHERE target = ?", [
      randomUUID(),
      target,
    ]),
  );
}

/** Events that wait for one subgraph. */
export interface Waiting {
  readonly target: string;
  readonly count: number;
  /** When the first of them was written. */
  readonly since: Date;
  readonly firstId: number;
  readonly lastId: number;
}

/** What waits in a database, by the subgraph that is to be told. */
export async function waitingEvents(manager: EntityManager): Promise<readonly Waiting[]> {
  const rows = await manager.query<
    {
      target: string;
      waiting: number | string;
      since: string;
      first_id: number | string;
      last_id: number | string;
    }[]
  >(
    "/* outbox.waiting */ SELECT target, COUNT(*) AS waiting, MIN(added_at) AS since, MIN(id) AS first_id, MAX(id) AS last_id FROM outbox_event GROUP BY target",
  );
  return rows.map(({ target, waiting, since, first_id: firstId, last_id: lastId }) => ({
    target,
    count: Number(waiting),
    since: new Date(since),
    firstId: Number(firstId),
    lastId: Number(lastId),
  }));
}
