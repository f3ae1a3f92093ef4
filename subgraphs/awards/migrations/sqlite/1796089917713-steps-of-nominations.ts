import type { MigrationInterface, QueryRunner } from "typeorm";

export class StepsOfNominations1796089917713 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "reason" text');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "despite" text');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "commendation_type" varchar(16)');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "lowered_from_code" varchar(96)');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "relied_on" text');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "steps" integer');
    await runner.query('ALTER TABLE "title_registration" ADD COLUMN "withdrawn_on" date');
    await runner.query(
      'CREATE TABLE "nomination_step" ("version" integer NOT NULL DEFAULT (1), "code" varchar(112) PRIMARY KEY NOT NULL, "nomination_code" varchar(96) NOT NULL, "ordinal" integer NOT NULL, "from_state" varchar(24), "to_state" varchar(24) NOT NULL, "moved_on" date, "reason" text, "moved_by" varchar(255), "role" varchar(255))',
    );
    await runner.query('CREATE INDEX "nomination_step_nomination" ON "nomination_step" ("nomination_code") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "nomination_step_nomination"');
    await runner.query('DROP TABLE "nomination_step"');
    await runner.query('ALTER TABLE "title_registration" DROP COLUMN "withdrawn_on"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "steps"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "relied_on"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "lowered_from_code"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "commendation_type"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "despite"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "reason"');
  }
}
