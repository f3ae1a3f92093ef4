import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("leadership_term")
export class LeadershipTermRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("leadership_term_season")
  @Column("varchar", { length: 104 })
  seasonCode: string;

  @Column("int")
  year: number;

  @Column("varchar", { length: 16 })
  role: string;

  @Column("varchar", { length: 96, nullable: true })
  unitCode: string | null;

  @Column("varchar", { length: 96, nullable: true })
  personCode: string | null;

  @Column("varchar", { length: 16 })
  basis: string;

  @Column("varchar", { length: 96, nullable: true })
  decisionCode: string | null;

  get id(): string {
    return toGlobalId("LeadershipTerm", this.code);
  }
}
