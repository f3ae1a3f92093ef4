import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * An idempotency key that was used. The key itself is not kept, only its hash; what was asked is kept as a hash that nobody
 * makes without the key, so that what stood in it cannot be tried out.
 */
@Entity("write_key")
export class WriteKeyRow {
  /** The SHA-256 of who used it and of the key. */
  @PrimaryColumn("varchar", { length: 64 })
  hash: string;

  /** The HMAC of the mutation and its input, by the key. */
  @Column("varchar", { length: 64 })
  content: string;

  /** When, in UTC. */
  @Index("write_key_at")
  @Column("varchar", { length: 24 })
  at: string;
}

/** What was answered to a key, as JSON, or a part of it where it is long. */
@Entity("write_answer")
export class WriteAnswerRow {
  @PrimaryColumn("varchar", { length: 64 })
  hash: string;

  @PrimaryColumn("int")
  part: number;

  @Column("text")
  text: string;
}

/** The tables of idempotency keys. */
export const writeKeyTables = [WriteKeyRow, WriteAnswerRow];
