import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { RowCounts } from "../../writing/table-writer";

/**
 * The trace of an import in a database that it wrote: in the same transaction as its rows, so it is there exactly when
 * they are.
 */
@Entity("import_run")
export class ImportRun {
  @PrimaryColumn("varchar", { length: 36 })
  id: string;

  @Column("datetime", { precision: 3 })
  startedAt: Date;

  @Column("datetime", { precision: 3 })
  finishedAt: Date;

  /** When all databases had it; null as long as some may not. */
  @Column("datetime", { precision: 3, nullable: true })
  completedAt: Date | null;

  /** What was done to the rows of this database, by kinds of records. */
  @Column("simple-json")
  counts: Readonly<Record<string, RowCounts>>;
}

/** How many rows an import wrote to the database that has its trace. */
export function rowsWrittenBy({ counts }: Pick<ImportRun, "counts">): number {
  return Object.values(counts).reduce((sum, { inserted, updated }) => sum + inserted + updated, 0);
}

/** A file that an import read: there may be thousands. */
@Entity("import_run_file")
export class ImportRunFile {
  @PrimaryColumn("varchar", { length: 36 })
  runId: string;

  /** Its place among the files of the run. */
  @PrimaryColumn("int")
  ordinal: number;

  @Column("text")
  label: string;

  /** SHA-256 of its bytes. */
  @Column("varchar", { length: 64 })
  digest: string;
}

/** A row that an import wrote, with what is needed to take that back. */
@Entity("import_change")
@Index("import_change_of", ["kind", "code"])
export class ImportChange {
  @PrimaryColumn("varchar", { length: 36 })
  runId: string;

  /** Its place among the changes of the run in this database. */
  @PrimaryColumn("int")
  ordinal: number;

  @Column("varchar", { length: 64 })
  kind: string;

  @Column("varchar", { length: 208 })
  code: string;

  /** The row as it was, as JSON; null where there was none. */
  @Column("text", { nullable: true })
  before: string | null;
}

/** What a database keeps of imports. */
export const importTables = [ImportRun, ImportRunFile, ImportChange];
