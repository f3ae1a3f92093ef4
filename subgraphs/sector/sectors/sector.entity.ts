import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("sector")
export class SectorRow {
  @PrimaryColumn("varchar", { length: 32 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 255 })
  englishName: string;
}
