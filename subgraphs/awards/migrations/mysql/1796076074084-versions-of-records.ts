import type { MigrationInterface, QueryRunner } from "typeorm";

export class VersionsOfRecords1796076074084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `authority` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `award` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `decision` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `source_document` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `eligibility_rule` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `rule_clause` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `nomination` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `person` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `person_position` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `title_registration` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `award_title` ADD `version` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `legal_basis` ADD `version` int NOT NULL DEFAULT '1'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `legal_basis` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `award_title` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `title_registration` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `person_position` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `person` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `rule_clause` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `eligibility_rule` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `source_document` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `decision` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `award` DROP COLUMN `version`");
    await runner.query("ALTER TABLE `authority` DROP COLUMN `version`");
  }
}
