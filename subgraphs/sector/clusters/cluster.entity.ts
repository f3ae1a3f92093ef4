import { Column, Entity, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("cluster")
export class ClusterRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 255, nullable: true })
  englishName: string | null;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("varchar", { length: 16, nullable: true })
  number: string | null;

  @Column("varchar", { length: 255, nullable: true })
  block: string | null;

  @Column("varchar", { length: 255, nullable: true })
  scope: string | null;

  @Column("text")
  search: string;
}
