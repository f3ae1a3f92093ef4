import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What came before the first entry of a chain. */
export const noHash = "0".repeat(64);

/**
 * One write of records, or one import. Entries are only ever added, and each carries the hash of the one before: whoever
 * changes or takes away one of them breaks the chain there.
 */
@Entity("audit_entry")
export class AuditEntryRow {
  /** 1 for the first, and one more for each: none is left out. */
  @PrimaryColumn("int")
  sequence: number;

  @Index("audit_entry_id", { unique: true })
  @Column("varchar", { length: 36 })
  id: string;

  /** No two entries follow the same one, so that two writes at once make no fork. */
  @Index("audit_entry_previous", { unique: true })
  @Column("varchar", { length: 64 })
  previousHash: string;

  @Column("varchar", { length: 64 })
  hash: string;

  /** When, in UTC: 2026-11-30T02:03:04.567Z. */
  @Column("varchar", { length: 24 })
  at: string;

  @Column("varchar", { length: 255 })
  principal: string;

  @Column("varchar", { length: 16 })
  principalKind: string;

  /** The grant by which it was allowed: `sector-officer:COURT`; null for what runs beside the graph, as an import does. */
  @Column("varchar", { length: 255, nullable: true })
  role: string | null;

  /** The mutation, or `import`. */
  @Column("varchar", { length: 64 })
  operation: string;

  @Column("varchar", { length: 64, nullable: true })
  requestId: string | null;

  @Column("text", { nullable: true })
  reason: string | null;

  /** The codes of the source documents that it rests on. */
  @Column("simple-json")
  sourceCodes: string[];

  /** What an import read, and how many rows it wrote. */
  @Column("text", { nullable: true })
  details: string | null;

  @Column("int")
  changeCount: number;

  /** The SHA-256 of all of its changes. */
  @Column("varchar", { length: 64 })
  changesDigest: string;
}

/** What a write did to one record, or a part of it where it is long. */
@Entity("audit_change")
@Index("audit_change_record", ["kind", "code", "sequence"])
export class AuditChangeRow {
  @PrimaryColumn("int")
  sequence: number;

  @PrimaryColumn("int")
  ordinal: number;

  /** 0, and one more for each further piece of the cells. */
  @PrimaryColumn("int")
  part: number;

  @Column("varchar", { length: 40 })
  kind: string;

  @Column("varchar", { length: 208 })
  code: string;

  /** The record's version after it; that before it where the record is no more. */
  @Column("int")
  version: number;

  /** The cells that it changed as they were, as files have them: JSON by the names of columns. Null for a new record. */
  @Column("text", { nullable: true })
  before: string | null;

  /** As they are now; null where the record is no more. */
  @Column("text", { nullable: true })
  after: string | null;
}

/** The tables of the audit. */
export const auditTables = [AuditEntryRow, AuditChangeRow];
