import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("finding")
export class FindingRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("varchar", { length: 24 })
  category: string;

  @Column("varchar", { length: 24, nullable: true })
  secondaryCategory: string | null;

  @Column("text")
  summary: string;

  @Column("text", { nullable: true })
  englishSummary: string | null;

  @Column("varchar", { length: 16, nullable: true })
  ordinal: string | null;

  @Index("finding_year")
  @Column("int", { nullable: true })
  year: number | null;

  @Column("varchar", { length: 96, nullable: true })
  raisedByCode: string | null;

  @Index("finding_season")
  @Column("varchar", { length: 104, nullable: true })
  seasonCode: string | null;

  @Index("finding_unit")
  @Column("varchar", { length: 96, nullable: true })
  unitCode: string | null;

  @Index("finding_conference")
  @Column("varchar", { length: 96, nullable: true })
  conferenceCode: string | null;

  @Index("finding_inspection")
  @Column("varchar", { length: 96, nullable: true })
  inspectionCode: string | null;

  @Column("text")
  search: string;

  /** The main category, and the second where the source speaks of two things. */
  get categories(): string[] {
    return this.secondaryCategory === null ? [this.category] : [this.category, this.secondaryCategory];
  }

  get id(): string {
    return toGlobalId("Finding", this.code);
  }
}
