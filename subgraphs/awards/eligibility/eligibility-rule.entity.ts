import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("eligibility_rule")
export class EligibilityRuleRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("simple-json")
  titleCodes: string[];

  /** The only sector that the rule binds; null where it binds all. */
  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  @Column("text")
  summary: string;

  @Column("text", { nullable: true })
  englishSummary: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  @Column("varchar", { length: 255, nullable: true })
  legalBasis: string | null;

  /** Whether the text of the article was seen. */
  @Column("boolean")
  verified: boolean;

  get id(): string {
    return toGlobalId("EligibilityRule", this.code);
  }
}
