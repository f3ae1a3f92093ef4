import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  "cluster",
  "conference",
  "emulation_round",
  "finding",
  "inspection",
  "leadership_term",
  "membership",
  "movement",
  "movement_participant",
  "pledge",
  "pledge_signatory",
  "province",
  "registration_statement",
  "season",
  "sector",
  "unit",
  "unit_name",
  "unit_succession",
];

export class VersionsOfRecords1796076074084 implements MigrationInterface {
  /** A column that is added leaves the rows as they lie; to make a table anew would copy all of them. */
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "version" integer NOT NULL DEFAULT (1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "version"`);
  }
}
