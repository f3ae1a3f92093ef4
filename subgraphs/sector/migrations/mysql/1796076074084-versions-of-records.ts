import type { MigrationInterface, QueryRunner } from "typeorm";

export class VersionsOfRecords1796076074084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `cluster` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `membership` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `season` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `conference` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `finding` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `inspection` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `leadership_term` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `movement_participant` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `movement` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `pledge_signatory` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `pledge` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `province` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `registration_statement` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `emulation_round` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `sector` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `unit_name` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `unit_succession` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `unit` ADD `version` int NOT NULL DEFAULT '1'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `unit` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `unit_succession` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `unit_name` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `sector` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `emulation_round` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `registration_statement` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `province` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `pledge` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `pledge_signatory` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `movement` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `movement_participant` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `leadership_term` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `inspection` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `finding` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `conference` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `season` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `membership` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `cluster` DROP COLUMN `version`");
  }
}
