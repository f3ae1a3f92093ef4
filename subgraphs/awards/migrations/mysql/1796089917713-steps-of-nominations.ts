import type { MigrationInterface, QueryRunner } from "typeorm";

export class StepsOfNominations1796089917713 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `nomination_step` (`version` int NOT NULL DEFAULT '1', `code` varchar(112) NOT NULL, `nomination_code` varchar(96) NOT NULL, `ordinal` int NOT NULL, `from_state` varchar(24) NULL, `to_state` varchar(24) NOT NULL, `moved_on` date NULL, `reason` text NULL, `moved_by` varchar(255) NULL, `role` varchar(255) NULL, INDEX `nomination_step_nomination` (`nomination_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query("ALTER TABLE `nomination` ADD `reason` text NULL");
    await runner.query("ALTER TABLE `nomination` ADD `despite` text NULL");
    await runner.query("ALTER TABLE `nomination` ADD `commendation_type` varchar(16) NULL");
    await runner.query("ALTER TABLE `nomination` ADD `lowered_from_code` varchar(96) NULL");
    await runner.query("ALTER TABLE `nomination` ADD `relied_on` text NULL");
    await runner.query("ALTER TABLE `nomination` ADD `steps` int NULL");
    await runner.query("ALTER TABLE `title_registration` ADD `withdrawn_on` date NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `title_registration` DROP COLUMN `withdrawn_on`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `steps`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `relied_on`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `lowered_from_code`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `commendation_type`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `despite`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `reason`");
    await runner.query("DROP INDEX `nomination_step_nomination` ON `nomination_step`");
    await runner.query("DROP TABLE `nomination_step`");
  }
}
