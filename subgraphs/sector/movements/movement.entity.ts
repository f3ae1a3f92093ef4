import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("movement")
export class MovementRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  englishName: string | null;

  @Column("varchar", { length: 16 })
  type: string;

  @Column("varchar", { length: 16, nullable: true })
  scope: string | null;

  @Column("int", { nullable: true })
  fromYear: number | null;

  @Column("int", { nullable: true })
  toYear: number | null;

  @Column("date", { nullable: true })
  launchedOn: string | null;

  @Column("varchar", { length: 255, nullable: true })
  launchedBy: string | null;

  @Column("text", { nullable: true })
  aim: string | null;

  @Column("varchar", { length: 96, nullable: true })
  relatedCode: string | null;

  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("EmulationMovement", this.code);
  }
}
