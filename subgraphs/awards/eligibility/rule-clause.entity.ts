import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("rule_clause")
export class RuleClauseRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 112 })
  code: string;

  @Index("rule_clause_rule")
  @Column("varchar", { length: 96 })
  ruleCode: string;

  @Column("int")
  ordinal: number;

  @Column("varchar", { length: 16 })
  check: string;

  /** The title that the check looks at. */
  @Column("varchar", { length: 64, nullable: true })
  titleCode: string | null;

  /** Years, a count or a percentage, as the check has it. */
  @Column("double", { nullable: true })
  number: number | null;

  @Column("text")
  summary: string;

  @Column("text", { nullable: true })
  englishSummary: string | null;
}
