import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

@Entity("inspection")
// The migrations make it with the year descending, which the decorator cannot say: the list is newest first.
@Index("inspection_year", ["year", "code"])
export class InspectionRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("inspection_unit")
  @Column("varchar", { length: 96 })
  unitCode: string;

  @Column("date", { nullable: true })
  inspectedOn: string | null;

  @Column("int")
  year: number;

  @Column("varchar", { length: 96, nullable: true })
  ledByCode: string | null;

  @Column("varchar", { length: 96, nullable: true })
  inspectorCode: string | null;

  @Column("simple-json")
  items: string[];

  get id(): string {
    return toGlobalId("Inspection", this.code);
  }
}
