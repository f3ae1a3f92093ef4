import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("emulation_round")
export class RoundRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("emulation_round_season")
  @Column("varchar", { length: 104 })
  seasonCode: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("date", { nullable: true })
  startsOn: string | null;

  @Column("date", { nullable: true })
  endsOn: string | null;

  get id(): string {
    return toGlobalId("EmulationRound", this.code);
  }
}
