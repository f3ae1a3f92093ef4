import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** An author of an initiative. */
@Entity("initiative_author")
export class InitiativeAuthorRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("initiative_author_initiative")
  @Column("varchar", { length: 96 })
  initiativeCode: string;

  /** The global id of the unit or person. */
  @Index("initiative_author_author")
  @Column("varchar", { length: 160, nullable: true })
  authorId: string | null;
}
