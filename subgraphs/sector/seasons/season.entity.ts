import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("season")
@Index("season_cluster_year", ["clusterCode", "year"], { unique: true })
export class SeasonRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 104 })
  code: string;

  @Column("varchar", { length: 96 })
  clusterCode: string;

  @Index("season_year")
  @Column("int")
  year: number;

  @Column("date", { nullable: true })
  startsOn: string | null;

  @Column("date", { nullable: true })
  endsOn: string | null;

  @Column("varchar", { length: 16 })
  state: string;

  /** What the source counts; the members that are named are another fact. */
  @Column("int", { nullable: true })
  memberCount: number | null;
}
