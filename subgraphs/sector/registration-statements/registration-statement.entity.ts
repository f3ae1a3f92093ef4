import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("registration_statement")
export class RegistrationStatementRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("registration_statement_season")
  @Column("varchar", { length: 104, nullable: true })
  seasonCode: string | null;

  @Index("registration_statement_unit")
  @Column("varchar", { length: 96, nullable: true })
  unitCode: string | null;

  @Column("varchar", { length: 64, nullable: true })
  titleCode: string | null;

  @Column("int", { nullable: true })
  count: number | null;

  @Column("double", { nullable: true })
  sharePercent: number | null;

  @Column("text")
  summary: string;

  @Column("text", { nullable: true })
  englishSummary: string | null;

  get id(): string {
    return toGlobalId("RegistrationStatement", this.code);
  }
}
