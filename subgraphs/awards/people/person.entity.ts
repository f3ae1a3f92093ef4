import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { fold } from "../../../platform/text/fold";
import { beginningOf } from "../../../platform/text/shown-text";
import { longestNameKey } from "../../../platform/text/name-order";

/** Folding can make a name longer, where the letters of its script stand together in one character. */
const longestPlainName = 255;

@Entity("person")
@Index("person_sort", ["sortName", "code"])
@Index("person_plain_name", ["plainName"])
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

  /** The folded name, given name first, by which whoever has a name is found however its marks are written. */
  @Column("varchar", { length: longestPlainName, nullable: true })
  plainName: string | null;

  /** The name folded for search. */
  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("Person", this.code);
  }
}

/** The key by which people of one name are found. */
export function plainNameOf(fullName: string): string {
  const names = fold(fullName).split(" ");
  return beginningOf([names.at(-1), ...names.slice(0, -1)].join(" "), longestPlainName).trimEnd();
}
