import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** How a unit or person did the tasks of a year. */
@Entity("task_rating")
@Index("task_rating_recipient_year", ["recipientId", "year"])
export class TaskRatingRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 104 })
  code: string;

  /** The global id of the unit or person. */
  @Column("varchar", { length: 160, nullable: true })
  recipientId: string | null;

  @Column("varchar", { length: 32 })
  sector: string;

  @Column("int")
  year: number;

  @Column("varchar", { length: 16 })
  rating: string;

  @Column("varchar", { length: 96, nullable: true })
  decisionCode: string | null;
}
