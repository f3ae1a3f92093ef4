import type { MigrationInterface, QueryRunner } from "typeorm";

export class IssueDecisions1796090059454 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `deciding_authority` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_code` varchar(64) NOT NULL, `sector` varchar(32) NULL, `issuers` text NOT NULL, `citation` varchar(255) NOT NULL, `article` varchar(255) NULL, `valid_from` date NULL, `valid_to` date NULL, `verified` tinyint NOT NULL, INDEX `deciding_authority_title` (`title_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query("ALTER TABLE `award` ADD `conferred_at` varchar(255) NULL");
    await runner.query("ALTER TABLE `award` ADD `register_number` varchar(64) NULL");
    await runner.query("ALTER TABLE `award` ADD `revocation_legal_ground` varchar(24) NULL");
    await runner.query("CREATE INDEX `award_register_number` ON `award` (`register_number`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `award_register_number` ON `award`");
    await runner.query("ALTER TABLE `award` DROP COLUMN `revocation_legal_ground`");
    await runner.query("ALTER TABLE `award` DROP COLUMN `register_number`");
    await runner.query("ALTER TABLE `award` DROP COLUMN `conferred_at`");
    await runner.query("DROP INDEX `deciding_authority_title` ON `deciding_authority`");
    await runner.query("DROP TABLE `deciding_authority`");
  }
}
