import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("conference")
export class ConferenceRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("conference_season")
  @Column("varchar", { length: 104, nullable: true })
  seasonCode: string | null;

  @Column("simple-json")
  kinds: string[];

  @Column("varchar", { length: 512 })
  name: string;

  @Column("date", { nullable: true })
  heldOn: string | null;

  @Column("varchar", { length: 255, nullable: true })
  place: string | null;

  @Column("boolean", { nullable: true })
  online: boolean | null;

  @Column("varchar", { length: 96, nullable: true })
  chairedByCode: string | null;

  @Index("conference_host")
  @Column("varchar", { length: 96, nullable: true })
  hostCode: string | null;

  get id(): string {
    return toGlobalId("Conference", this.code);
  }
}
