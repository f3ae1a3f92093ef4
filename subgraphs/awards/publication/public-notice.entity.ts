import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A publication of nominations for comment; those that it publishes are `NoticeEntryRow`. */
@Entity("public_notice")
export class PublicNoticeRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 32 })
  sector: string;

  @Column("date")
  startsOn: string;

  @Column("date")
  endsOn: string;

  /** Where it is to be read. */
  @Column("text")
  place: string;

  get id(): string {
    return toGlobalId("PublicNotice", this.code);
  }
}
