import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("legal_basis")
export class LegalBasisRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("legal_basis_title")
  @Column("varchar", { length: 64 })
  titleCode: string;

  @Column("varchar", { length: 255 })
  citation: string;

  @Column("varchar", { length: 255, nullable: true })
  article: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  /** Whether the text of the article was seen. */
  @Column("boolean")
  verified: boolean;

  get id(): string {
    return toGlobalId("LegalBasis", this.code);
  }
}
