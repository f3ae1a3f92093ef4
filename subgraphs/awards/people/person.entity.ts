import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { longestNameKey } from "../../../platform/text/name-order";

@Entity("person")
@Index("person_sort", ["sortName", "code"])
export class PersonRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 255 })
  fullName: string;

  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  @Column("varchar", { length: 8, nullable: true })
  sex: string | null;

  /** The key by which people are listed. */
  @Column("varchar", { length: longestNameKey })
  sortName: string;

  /** The name folded for search. */
  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("Person", this.code);
  }
}
