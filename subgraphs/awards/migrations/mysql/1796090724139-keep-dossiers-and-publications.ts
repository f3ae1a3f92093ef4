import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepDossiersAndPublications1796090724139 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `holiday` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `year` int NOT NULL, `kind` varchar(16) NOT NULL, `name` varchar(255) NOT NULL, `verified` tinyint NOT NULL, INDEX `holiday_year` (`year`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `dossier_document` (`version` int NOT NULL DEFAULT '1', `code` varchar(96) NOT NULL, `kind` varchar(32) NOT NULL, `title` varchar(512) NOT NULL, `number` varchar(64) NULL, `issued_on` date NULL, `replaces_code` varchar(96) NULL, `note` text NULL, `file_name` varchar(255) NULL, `file_media_type` varchar(127) NULL, `file_bytes` int NULL, `file_sha256` varchar(64) NULL, INDEX `dossier_document_sha256` (`file_sha256`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `dossier_entry` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `nomination_code` varchar(96) NOT NULL, `document_code` varchar(96) NOT NULL, `ordinal` int NOT NULL, INDEX `dossier_entry_nomination` (`nomination_code`), INDEX `dossier_entry_document` (`document_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `dossier_requirement` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `document_kind` varchar(32) NOT NULL, `title_codes` text NOT NULL, `family` varchar(24) NULL, `levels` text NOT NULL, `sector` varchar(32) NULL, `valid_from` date NULL, `valid_to` date NULL, `legal_basis` varchar(255) NULL, `verified` tinyint NOT NULL, INDEX `dossier_requirement_kind` (`document_kind`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `public_notice_nomination` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `notice_code` varchar(96) NOT NULL, `nomination_code` varchar(96) NOT NULL, INDEX `public_notice_nomination_notice` (`notice_code`), INDEX `public_notice_nomination_nomination` (`nomination_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `public_comment` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `notice_code` varchar(96) NOT NULL, `nomination_code` varchar(96) NULL, `received_on` date NOT NULL, `content` text NOT NULL, `conclusion` text NULL, INDEX `public_comment_notice` (`notice_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `public_notice` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `sector` varchar(32) NOT NULL, `starts_on` date NOT NULL, `ends_on` date NOT NULL, `place` text NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `publication_rule` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `level` varchar(16) NOT NULL, `title_codes` text NOT NULL, `sector` varchar(32) NULL, `working_days` int NOT NULL, `valid_from` date NULL, `valid_to` date NULL, `legal_basis` varchar(255) NULL, `verified` tinyint NOT NULL, INDEX `publication_rule_level` (`level`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query("ALTER TABLE `nomination` ADD `archived_on` date NULL");
    await runner.query("ALTER TABLE `nomination` ADD `archive_place` varchar(255) NULL");
    await runner.query("ALTER TABLE `nomination` ADD `archive_reference` varchar(128) NULL");
    await runner.query("ALTER TABLE `nomination` ADD `keep_until` date NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `keep_until`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `archive_reference`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `archive_place`");
    await runner.query("ALTER TABLE `nomination` DROP COLUMN `archived_on`");
    await runner.query("DROP INDEX `publication_rule_level` ON `publication_rule`");
    await runner.query("DROP TABLE `publication_rule`");
    await runner.query("DROP TABLE `public_notice`");
    await runner.query("DROP INDEX `public_comment_notice` ON `public_comment`");
    await runner.query("DROP TABLE `public_comment`");
    await runner.query("DROP INDEX `public_notice_nomination_nomination` ON `public_notice_nomination`");
    await runner.query("DROP INDEX `public_notice_nomination_notice` ON `public_notice_nomination`");
    await runner.query("DROP TABLE `public_notice_nomination`");
    await runner.query("DROP INDEX `dossier_requirement_kind` ON `dossier_requirement`");
    await runner.query("DROP TABLE `dossier_requirement`");
    await runner.query("DROP INDEX `dossier_entry_document` ON `dossier_entry`");
    await runner.query("DROP INDEX `dossier_entry_nomination` ON `dossier_entry`");
    await runner.query("DROP TABLE `dossier_entry`");
    await runner.query("DROP INDEX `dossier_document_sha256` ON `dossier_document`");
    await runner.query("DROP TABLE `dossier_document`");
    await runner.query("DROP INDEX `holiday_year` ON `holiday`");
    await runner.query("DROP TABLE `holiday`");
  }
}
