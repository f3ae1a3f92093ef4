import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { longestNameKey } from "../../../platform/text/name-order";

@Entity("unit")
@Index("unit_sort", ["sortName", "code"])
export class UnitRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  /**
   * The key by which units are listed by name. Each row has it; the column says that it may be null so that a migration can add it
   * without making the table anew.
   */
  @Column("varchar", { length: longestNameKey, nullable: true })
  sortName: string;

  @Column("varchar", { length: 255, nullable: true })
  englishName: string | null;

  @Column("varchar", { length: 64, nullable: true })
  abbreviation: string | null;

  @Column("simple-json")
  aliases: string[];

  @Column("varchar", { length: 48 })
  kind: string;

  @Index("unit_province")
  @Column("varchar", { length: 64, nullable: true })
  provinceCode: string | null;

  @Index("unit_parent")
  @Column("varchar", { length: 96, nullable: true })
  parentCode: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;

  /** Name, abbreviation and aliases folded for search. */
  @Column("text")
  search: string;
}
