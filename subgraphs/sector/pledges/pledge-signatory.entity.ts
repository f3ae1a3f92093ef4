import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("pledge_signatory")
export class PledgeSignatoryRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 200 })
  code: string;

  @Index("pledge_signatory_pledge")
  @Column("varchar", { length: 96 })
  pledgeCode: string;

  @Column("varchar", { length: 96 })
  unitCode: string;
}
