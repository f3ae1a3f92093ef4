import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A case that keeps a unit or person from being awarded while it is open. */
@Entity("open_case")
export class OpenCaseRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  /** The global id of the unit or person. */
  @Index("open_case_recipient")
  @Column("varchar", { length: 160, nullable: true })
  recipientId: string | null;

  @Column("varchar", { length: 32 })
  sector: string;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("date")
  openedOn: string;

  /** Null while it is open. */
  @Column("date", { nullable: true })
  closedOn: string | null;
}
