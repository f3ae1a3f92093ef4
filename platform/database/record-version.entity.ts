import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * The one row that every write changes in its own transaction: as long as it is the same, so are the records. A text that
 * never comes again, rather than a number, so that records that were put back from a copy are never taken for others.
 */
@Entity("record_version")
export class RecordVersionRow {
  @PrimaryColumn("int")
  id: number;

  @Column("varchar", { length: 36 })
  version: string;
}
