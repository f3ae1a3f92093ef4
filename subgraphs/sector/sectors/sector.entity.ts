import { Column, Entity, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

@Entity("sector")
export class SectorRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 32 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 255 })
  englishName: string;
}
