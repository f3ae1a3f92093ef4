import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("award_title")
export class AwardTitleRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 64 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 255 })
  englishName: string;

  @Column("varchar", { length: 64, nullable: true })
  abbreviation: string | null;

  @Column("varchar", { length: 24 })
  family: string;

  @Column("varchar", { length: 16 })
  level: string;

  @Column("int", { nullable: true })
  rank: number | null;

  @Column("simple-json")
  recipientKinds: string[];

  /** The only sector that uses the title; null where it is common to all. */
  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  @Column("varchar", { length: 255 })
  decidedBy: string;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  /** The title that this one is a sector's own form of. */
  @Column("varchar", { length: 64, nullable: true })
  genericCode: string | null;

  /** Names and abbreviation folded for search. */
  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("AwardTitle", this.code);
  }
}
