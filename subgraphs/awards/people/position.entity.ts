import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("person_position")
export class PositionRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("person_position_person")
  @Column("varchar", { length: 96 })
  personCode: string;

  @Column("varchar", { length: 255 })
  title: string;

  @Column("varchar", { length: 16, nullable: true })
  level: string | null;

  /** The global id of the unit, which a sector's subgraph owns. */
  @Column("varchar", { length: 160, nullable: true })
  unitId: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  @Column("date", { nullable: true })
  attestedOn: string | null;
}
