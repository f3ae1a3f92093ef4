import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** Something that a pledge sets out to reach; it rests on the sources of the pledge. */
@Entity("pledge_target")
export class PledgeTargetRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("pledge_target_pledge")
  @Column("varchar", { length: 96 })
  pledgeCode: string;

  @Column("int")
  ordinal: number;

  @Column("text")
  name: string;

  @Column("double", { nullable: true })
  value: number | null;

  @Column("varchar", { length: 64, nullable: true })
  unitOfMeasure: string | null;
}
