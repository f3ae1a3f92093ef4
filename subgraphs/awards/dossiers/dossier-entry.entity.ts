import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A document in the dossier of a nomination. */
@Entity("dossier_entry")
export class DossierEntryRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("dossier_entry_nomination")
  @Column("varchar", { length: 96 })
  nominationCode: string;

  @Index("dossier_entry_document")
  @Column("varchar", { length: 96 })
  documentCode: string;

  /** Its place in the dossier, by which the older come first. */
  @Column("int")
  ordinal: number;
}
