import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** How many people a unit had in a year. */
@Entity("headcount")
@Index("headcount_unit_year", ["unitId", "year"])
export class HeadcountRow extends CitedRow {
  @PrimaryColumn("varchar", { length: 104 })
  code: string;

  /** The global id of the unit, which a sector's subgraph owns. */
  @Column("varchar", { length: 160, nullable: true })
  unitId: string | null;

  @Column("int")
  year: number;

  @Column("int")
  people: number;
}
