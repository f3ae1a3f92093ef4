import { Column } from "typeorm";

/** A row of a record that can be changed, so that who changes it can say which state of it was read. */
export abstract class VersionedRow {
  /** 1 when the record is written first; each change adds one, and no version of a record comes twice. */
  @Column("int", { default: 1 })
  version: number;
}
