import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * That a record names another one in public. It is kept where the one that is named lies: the record that names it may
 * lie in another database, which no statement there can ask.
 */
@Entity("mention")
export class MentionRow {
  /** The record that names it: its kind, a colon and its code. */
  @PrimaryColumn("varchar", { length: 128 })
  source: string;

  /** The code of the one that it names. */
  @Index("mention_target")
  @Column("varchar", { length: 96 })
  targetCode: string;
}
