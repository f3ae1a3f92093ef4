import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A season or a unit that took part in a movement: exactly one of the two. */
@Entity("movement_participant")
export class MovementParticipantRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Column("varchar", { length: 96 })
  movementCode: string;

  @Index("movement_participant_season")
  @Column("varchar", { length: 104, nullable: true })
  seasonCode: string | null;

  @Index("movement_participant_unit")
  @Column("varchar", { length: 96, nullable: true })
  unitCode: string | null;
}
