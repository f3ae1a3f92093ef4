import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("province")
export class ProvinceRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 64 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  /** The province that it is in now; null where it is still a province of its own. */
  @Column("varchar", { length: 64, nullable: true })
  currentCode: string | null;

  @Column("varchar", { length: 255, nullable: true })
  legalBasis: string | null;

  get id(): string {
    return toGlobalId("Province", this.code);
  }
}
