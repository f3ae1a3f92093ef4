import type { MigrationInterface, QueryRunner } from "typeorm";

export class IssueDecisions1796090059454 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "award" ADD COLUMN "conferred_at" varchar(255)');
    await runner.query('ALTER TABLE "award" ADD COLUMN "register_number" varchar(64)');
    await runner.query('ALTER TABLE "award" ADD COLUMN "revocation_legal_ground" varchar(24)');
    await runner.query(
      'CREATE TABLE "deciding_authority" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_code" varchar(64) NOT NULL, "sector" varchar(32), "issuers" text NOT NULL, "citation" varchar(255) NOT NULL, "article" varchar(255), "valid_from" date, "valid_to" date, "verified" boolean NOT NULL)',
    );
    await runner.query('CREATE INDEX "deciding_authority_title" ON "deciding_authority" ("title_code") ');
    await runner.query('CREATE INDEX "award_register_number" ON "award" ("register_number") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "award_register_number"');
    await runner.query('DROP INDEX "deciding_authority_title"');
    await runner.query('DROP TABLE "deciding_authority"');
    await runner.query('ALTER TABLE "award" DROP COLUMN "revocation_legal_ground"');
    await runner.query('ALTER TABLE "award" DROP COLUMN "register_number"');
    await runner.query('ALTER TABLE "award" DROP COLUMN "conferred_at"');
  }
}
