import { Column, Entity, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** An initiative or a piece of research that was recognised; its authors are `InitiativeAuthorRow`. */
@Entity("initiative")
export class InitiativeRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 512 })
  title: string;

  @Column("varchar", { length: 16 })
  scope: string;

  @Column("date")
  recognisedOn: string;

  @Column("varchar", { length: 96, nullable: true })
  decisionCode: string | null;

  @Column("varchar", { length: 32 })
  sector: string;
}
