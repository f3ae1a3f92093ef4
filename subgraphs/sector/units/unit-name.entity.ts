import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("unit_name")
export class UnitNameRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("unit_name_unit")
  @Column("varchar", { length: 96 })
  unitCode: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;
}
