import type { MigrationInterface, QueryRunner } from "typeorm";

/** Columns for the level of posts and for the sex of people; what is not known stays null. */
export class TellPostsAndSexes1796065710753 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "award" ADD COLUMN "recipient_post_level" varchar(16)');
    await runner.query('ALTER TABLE "person" ADD COLUMN "sex" varchar(8)');
    await runner.query('ALTER TABLE "person_position" ADD COLUMN "level" varchar(16)');
    await runner.query(
      'CREATE INDEX "award_post_level_year" ON "award" ("recipient_post_level", "year" DESC, "code") ',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "award_post_level_year"');
    await runner.query('ALTER TABLE "person_position" DROP COLUMN "level"');
    await runner.query('ALTER TABLE "person" DROP COLUMN "sex"');
    await runner.query('ALTER TABLE "award" DROP COLUMN "recipient_post_level"');
  }
}
