import type { MigrationInterface, QueryRunner } from "typeorm";

/** Columns for the level of posts and for the sex of people; what is not known stays null. */
export class TellPostsAndSexes1796065710753 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `award` ADD `recipient_post_level` varchar(16) NULL");
    await runner.query("ALTER TABLE `person` ADD `sex` varchar(8) NULL");
    await runner.query("ALTER TABLE `person_position` ADD `level` varchar(16) NULL");
    await runner.query(
      "CREATE INDEX `award_post_level_year` ON `award` (`recipient_post_level`, `year` DESC, `code`)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `award_post_level_year` ON `award`");
    await runner.query("ALTER TABLE `person_position` DROP COLUMN `level`");
    await runner.query("ALTER TABLE `person` DROP COLUMN `sex`");
    await runner.query("ALTER TABLE `award` DROP COLUMN `recipient_post_level`");
  }
}
