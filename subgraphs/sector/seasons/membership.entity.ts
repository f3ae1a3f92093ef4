import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("membership")
export class MembershipRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("membership_season")
  @Column("varchar", { length: 104 })
  seasonCode: string;

  @Index("membership_unit")
  @Column("varchar", { length: 96 })
  unitCode: string;

  /** The season's year, kept here so that a unit's memberships are filtered without their seasons. */
  @Column("int")
  year: number;

  @Column("varchar", { length: 16 })
  role: string;

  @Column("int", { nullable: true })
  rank: number | null;

  @Column("double", { nullable: true })
  score: number | null;
}
