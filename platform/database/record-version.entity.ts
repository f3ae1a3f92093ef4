import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * The one row that imports and whatever else runs beside the graph change in their own transaction: as long as it is the
 * same, and so is the last entry of the audit, so are the records. A text that never comes again, rather than a number, so
 * that records that were put back from a copy are never taken for others.
 */
@Entity("record_version")
export class RecordVersionRow {
  @PrimaryColumn("int")
  id: number;

  @Column("varchar", { length: 36 })
  version: string;
}
