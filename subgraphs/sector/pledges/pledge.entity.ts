import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("pledge")
export class PledgeRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("pledge_season")
  @Column("varchar", { length: 104 })
  seasonCode: string;

  @Column("date", { nullable: true })
  signedOn: string | null;

  @Column("varchar", { length: 255, nullable: true })
  place: string | null;

  @Column("int", { nullable: true })
  signatoryCount: number | null;

  @Column("simple-json")
  content: string[];

  get id(): string {
    return toGlobalId("EmulationPledge", this.code);
  }
}
