import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { fold } from "../../../platform/text/fold";
import { beginningOf } from "../../../platform/text/shown-text";

/** Folding can make a name longer, where the letters of its script stand together in one character. */
const longestSortName = 255;

@Entity("person")
@Index("person_sort", ["sortName", "code"])
export class PersonRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 255 })
  fullName: string;

  @Column("varchar", { length: 32, nullable: true })
  sector: string | null;

  @Column("varchar", { length: longestSortName })
  sortName: string;

  /** The name folded for search. */
  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("Person", this.code);
  }
}

/** The key by which people are listed: Vietnamese names are sorted by the given name, which stands last. */
export function sortNameOf(fullName: string): string {
  const names = fold(fullName).split(" ");
  return beginningOf([names.at(-1), ...names.slice(0, -1)].join(" "), longestSortName).trimEnd();
}
