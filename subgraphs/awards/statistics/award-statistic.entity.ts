import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** The columns of counts, in every table of them. */
abstract class CountColumns {
  /** Registrations on record. */
  @Column("int")
  registrations: number;

  /** Nominations on record, whatever became of them. */
  @Column("int")
  nominations: number;

  /** Awards that stand. */
  @Column("int")
  awards: number;

  /** Awards that were revoked. */
  @Column("int")
  revoked: number;
}

/**
 * How many records there are of each combination of what statistics can ask for. Where a record has no season or no day of
 * conferral, or a person for its recipient, an empty text stands in the key, for a null would not be equal to itself.
 */
@Entity("award_statistic", { withoutRowid: true })
@Index("award_statistic_unit", ["unitId", "year"])
export class AwardStatisticRow extends CountColumns {
  @PrimaryColumn("varchar", { length: 160 })
  seasonId: string;

  @PrimaryColumn("varchar", { length: 160 })
  unitId: string;

  @PrimaryColumn("varchar", { length: 64 })
  titleCode: string;

  @PrimaryColumn("int")
  year: number;

  @PrimaryColumn("varchar", { length: 32 })
  sector: string;

  @PrimaryColumn("varchar", { length: 16 })
  recipientKind: string;

  /** The quarter of conferral: `2021-Q3`. */
  @PrimaryColumn("varchar", { length: 7 })
  quarter: string;
}

/** The same counts without season and unit: some thousand rows, however many records there are. */
@Entity("award_statistic_total", { withoutRowid: true })
export class AwardStatisticTotalRow extends CountColumns {
  @PrimaryColumn("varchar", { length: 32 })
  sector: string;

  @PrimaryColumn("int")
  year: number;

  @PrimaryColumn("varchar", { length: 64 })
  titleCode: string;

  @PrimaryColumn("varchar", { length: 16 })
  recipientKind: string;

  @PrimaryColumn("varchar", { length: 7 })
  quarter: string;
}

/**
 * What each unit and each person was given, and what units registered and were put forward for. Candidacies of people stand
 * together under an empty text: whose they are is not for everybody.
 */
@Entity("award_statistic_recipient", { withoutRowid: true })
export class AwardStatisticRecipientRow extends CountColumns {
  @PrimaryColumn("varchar", { length: 160 })
  recipientId: string;

  @PrimaryColumn("varchar", { length: 160 })
  seasonId: string;

  @PrimaryColumn("varchar", { length: 64 })
  titleCode: string;

  @PrimaryColumn("int")
  year: number;

  @PrimaryColumn("varchar", { length: 32 })
  sector: string;

  @PrimaryColumn("varchar", { length: 16 })
  recipientKind: string;

  @PrimaryColumn("varchar", { length: 7 })
  quarter: string;
}

/** The same of all years: an eighth as many rows, by which who has little is left out before years are looked at. */
@Entity("award_statistic_recipient_total", { withoutRowid: true })
export class AwardStatisticRecipientTotalRow extends CountColumns {
  @PrimaryColumn("varchar", { length: 160 })
  recipientId: string;

  @PrimaryColumn("varchar", { length: 64 })
  titleCode: string;

  @PrimaryColumn("varchar", { length: 32 })
  sector: string;

  @PrimaryColumn("varchar", { length: 16 })
  recipientKind: string;
}
