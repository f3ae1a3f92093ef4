import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("unit_succession")
export class UnitSuccessionRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 200 })
  code: string;

  @Column("varchar", { length: 32 })
  kind: string;

  /** The first day on which the successor stands in the predecessor's place. */
  @Column("date")
  on: string;

  @Index("unit_succession_predecessor")
  @Column("varchar", { length: 96 })
  predecessorCode: string;

  @Index("unit_succession_successor")
  @Column("varchar", { length: 96 })
  successorCode: string;

  @Column("varchar", { length: 255, nullable: true })
  legalBasis: string | null;
}
