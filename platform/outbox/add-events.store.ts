import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { dialectOf } from "../database/dialect-of";
import { insertRows } from "../records/writing/insert-rows";
import { OutboxEventRow } from "./outbox.entity";
import type { TableChange } from "./table-change";

/** A column of texts takes 65,535 bytes on a server. */
const mostBytes = 60_000;
const eventsAtOnce = 200;

/**
 * Adds what another subgraph is to be told, in the transaction whose rows it follows from. Writers that add events for the same
 * subgraph wait for each other from here to their commits, or one of two is done again: so their numbers are in the order of the
 * commits. Who adds nothing waits for nobody.
 */
export async function addEvents(
  manager: EntityManager,
  target: string,
  changes: readonly TableChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const payloads = payloadsOf(changes);
  const last = await takeIds(manager, target, payloads.length);
  const addedAt = new Date().toISOString();
  const rows = payloads.map((payload, at): OutboxEventRow => {
    return { target, id: last - payloads.length + at + 1, payload, addedAt };
  });
  const metadata = manager.dataSource.getMetadata(OutboxEventRow);
  for (let at = 0; at < rows.length; at += eventsAtOnce)
    await insertRows(manager, metadata, rows.slice(at, at + eventsAtOnce));
}

/** The changes as JSON, in as few texts as hold them. */
function payloadsOf(changes: readonly TableChange[]): readonly string[] {
  const payloads: string[] = [];
  let waiting: string[] = [];
  let bytes = 2;
  const close = () => {
    if (waiting.length > 0) payloads.push(`[${waiting.join(",")}]`);
    waiting = [];
    bytes = 2;
  };
  for (const change of changes) {
    const text = JSON.stringify(change);
    const size = Buffer.byteLength(text) + 1;
    if (size > mostBytes) throw new Error(`a change of ${change.table} is too large for an event`);
    if (bytes + size > mostBytes) close();
    waiting.push(text);
    bytes += size;
  }
  close();
  return payloads;
}

/** Takes so many numbers in a row; gives the last of them. */
async function takeIds(manager: EntityManager, target: string, count: number): Promise<number> {
  const onKnown =
    dialectOf(manager) === "sqlite" ? "ON CONFLICT (target) DO UPDATE SET" : "ON DUPLICATE KEY UPDATE";
  await manager.query(
    `/* outbox.count */ INSERT INTO outbox_counter (target, series, last_id) VALUES (?, ?, ?) ${onKnown} last_id = last_id + ?`,
    [target, randomUUID(), count, count],
  );
  const [counter] = await manager.query<{ last_id: number | string }[]>(
    "/* outbox.counted */ SELECT last_id FROM outbox_counter WHERE target = ?",
    [target],
  );
  return Number(counter?.last_id);
}
