import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { CitedRow } from "../../../platform/records/provenance/cited-row";

/** A day that is not what its weekday says: off though a working day, or worked though of a weekend. */
@Entity("holiday")
export class HolidayRow extends CitedRow {
  /** The day itself. */
  @PrimaryColumn("varchar", { length: 96 })
  code: string;

  @Index("holiday_year")
  @Column("int")
  year: number;

  @Column("varchar", { length: 16 })
  kind: string;

  @Column("varchar", { length: 255 })
  name: string;

  /** Whether it is known for certain. */
  @Column("boolean")
  verified: boolean;
}
