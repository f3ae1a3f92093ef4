import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";
import { beginningOf } from "../../../platform/text/shown-text";

/** Small letters can be longer than their capitals, as that of İ is. */
const longestNumberKey = 128;

@Entity("decision")
// The migrations make it with the day descending, which the decorator cannot say: the list is newest first.
@Index("decision_sort", ["sortDate", "code"])
export class DecisionRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 128, nullable: true })
  number: string | null;

  /** The number as it is looked up. */
  @Index("decision_number_key")
  @Column("varchar", { length: longestNumberKey, nullable: true })
  numberKey: string | null;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("date", { nullable: true })
  signedOn: string | null;

  /** `signedOn`, with a text before all days where it is not known: an order by keys has no nulls. */
  @Column("varchar", { length: 10 })
  sortDate: string;

  @Column("varchar", { length: 255 })
  issuedBy: string;

  @Index("decision_signer")
  @Column("varchar", { length: 96, nullable: true })
  signerCode: string | null;

  @Column("text", { nullable: true })
  subject: string | null;

  /** Number, subject and issuer folded for search. */
  @Column("text")
  search: string;

  get id(): string {
    return toGlobalId("Decision", this.code);
  }
}

/** The form in which a decision's number is looked up: composed letters, no space around it, lower case. */
export function numberKeyOf(number: string): string {
  return beginningOf(number.normalize("NFC").trim().toLowerCase(), longestNumberKey).trimEnd();
}
