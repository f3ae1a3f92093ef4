import type { TableChange } from "./table-change";

/** What one subgraph tells another at a time: events in their order. */
export interface EventBatch {
  /** The name of the subgraph that tells. */
  readonly source: string;
  readonly series: string;
  readonly events: readonly OutboxEvent[];
}

export interface OutboxEvent {
  readonly id: number;
  readonly changes: readonly TableChange[];
}

/** Events that are not taken: something in them is not for this database. The message is for the log of who tells. */
export class RefusedEvents extends Error {
  override readonly name = "RefusedEvents";
}

const textForm = /^\S{1,64}$/;

/** Reads a batch from what was sent. @throws RefusedEvents when it is of another form */
export function readBatch(sent: unknown): EventBatch {
  const { source, series, events } = asObject(sent);
  if (!isText(source) || !isText(series) || !Array.isArray(events) || events.length === 0)
    throw new RefusedEvents("what was sent is no batch of events");
  const read = events.map(readEvent);
  for (const [at, { id }] of read.entries())
    if (id !== (read[0]?.id ?? 0) + at) throw new RefusedEvents("the events do not follow each other");
  return { source, series, events: read };
}

function readEvent(sent: unknown): OutboxEvent {
  const { id, changes } = asObject(sent);
  if (!Number.isInteger(id) || Number(id) < 1 || !Array.isArray(changes))
    throw new RefusedEvents("an event has no number or no changes");
  return { id: Number(id), changes: changes.map(readChange) };
}

function readChange(sent: unknown): TableChange {
  const { table, key, row } = asObject(sent);
  if (typeof table !== "string" || !isValues(key) || !(row === null || isValues(row)))
    throw new RefusedEvents("a change has another form");
  return { table, key, row };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && textForm.test(value);
}

function isValues(value: unknown): value is TableChange["key"] {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => one === null || ["string", "number", "boolean"].includes(typeof one))
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new RefusedEvents("what was sent is no object");
  return value as Readonly<Record<string, unknown>>;
}
