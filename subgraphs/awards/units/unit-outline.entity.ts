import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What is known here of a unit, whose record a sector's database has: by what its records are counted. */
@Entity("unit_outline")
export class UnitOutlineRow {
  /** The global id of the unit. */
  @PrimaryColumn("varchar", { length: 160 })
  unitId: string;

  @Column("varchar", { length: 48 })
  kind: string;

  @Column("varchar", { length: 64, nullable: true })
  provinceCode: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  @Column("date", { nullable: true })
  validTo: string | null;
}

/** What is known here of a province, whose record sectors' databases have: in which one it is now. */
@Entity("province_outline")
export class ProvinceOutlineRow {
  @PrimaryColumn("varchar", { length: 64 })
  code: string;

  /** Null where it is still a province of its own. */
  @Column("varchar", { length: 64, nullable: true })
  currentCode: string | null;
}

/** How a unit followed another one: who inherits whose awards. */
@Entity("unit_succession_outline")
export class UnitSuccessionOutlineRow {
  @PrimaryColumn("varchar", { length: 200 })
  code: string;

  /** The first day on which the successor stands in the predecessor's place. */
  @Column("date")
  on: string;

  /** The global id of the unit that ended or gave its tasks away. */
  @Column("varchar", { length: 160 })
  predecessorId: string;

  /** The global id of the unit that took its place or its tasks. */
  @Index("unit_succession_outline_successor")
  @Column("varchar", { length: 160 })
  successorId: string;
}
