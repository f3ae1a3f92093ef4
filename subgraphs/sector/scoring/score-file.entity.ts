import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { VersionedRow } from "../../../platform/records/provenance/versioned-row";

/** A file that shows what points were given for; the store of files has what it holds, by the digest. */
@Entity("score_file")
export class ScoreFileRow extends VersionedRow {
  @PrimaryColumn("varchar", { length: 208 })
  code: string;

  @Index("score_file_score")
  @Column("varchar", { length: 208 })
  scoreCode: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 127 })
  mediaType: string;

  @Column("int")
  bytes: number;

  @Index("score_file_sha256")
  @Column("varchar", { length: 64 })
  sha256: string;
}
