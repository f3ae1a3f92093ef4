import { Column, Entity, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("authority")
export class AuthorityRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Column("varchar", { length: 255 })
  name: string;

  @Column("varchar", { length: 255, nullable: true })
  englishName: string | null;

  @Column("varchar", { length: 24 })
  kind: string;

  get id(): string {
    return toGlobalId("Authority", this.code);
  }
}
