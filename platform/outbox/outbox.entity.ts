import { Column, Entity, PrimaryColumn } from "typeorm";

/** Changes that another subgraph is still to be told of. */
@Entity("outbox_event")
export class OutboxEventRow {
  /** The name of the subgraph that is told. */
  @PrimaryColumn("varchar", { length: 64 })
  target: string;

  /** Its place in the order of all that this subgraph tells that one, without gaps. */
  @PrimaryColumn("int")
  id: number;

  /** A list of changes of rows there, as JSON. */
  @Column("text")
  payload: string;

  /** The point of time at which it was written, in ISO 8601. */
  @Column("varchar", { length: 24 })
  addedAt: string;
}

/** What the events for one subgraph were numbered by: those that were told are gone, and their numbers never come again. */
@Entity("outbox_counter")
class OutboxCounterRow {
  @PrimaryColumn("varchar", { length: 64 })
  target: string;

  /** A text of its own for each run of numbers: one that begins anew is not taken for the one before. */
  @Column("varchar", { length: 36 })
  series: string;

  @Column("int")
  lastId: number;
}

/** How far this database has what another subgraph told. */
@Entity("event_inbox")
class InboxRow {
  /** The name of the subgraph that tells. */
  @PrimaryColumn("varchar", { length: 64 })
  source: string;

  /** The series of its numbers. */
  @Column("varchar", { length: 36 })
  series: string;

  @Column("int")
  lastId: number;
}

/** What a database keeps of what subgraphs tell each other. */
export const outboxTables = [OutboxEventRow, OutboxCounterRow, InboxRow];
