import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FileDigests } from "./file-digests";
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

  @Column("simple-json")
  files: FileDigests;

  /** What was done to the rows of this database, by kinds of records. */
  @Column("simple-json")
  counts: Readonly<Record<string, RowCounts>>;
}
