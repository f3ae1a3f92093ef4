import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  "authority",
  "award",
  "award_title",
  "decision",
  "eligibility_rule",
  "legal_basis",
  "nomination",
  "person",
  "person_position",
  "rule_clause",
  "source_document",
  "title_registration",
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
