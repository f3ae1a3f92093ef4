import type { MigrationInterface, QueryRunner } from "typeorm";

export class AuditAndWriteKeys1796076924691 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `audit_entry` (`sequence` int NOT NULL, `id` varchar(36) NOT NULL, `previous_hash` varchar(64) NOT NULL, `hash` varchar(64) NOT NULL, `at` varchar(24) NOT NULL, `principal` varchar(255) NOT NULL, `principal_kind` varchar(16) NOT NULL, `role` varchar(255) NULL, `operation` varchar(64) NOT NULL, `request_id` varchar(64) NULL, `reason` text NULL, `source_codes` text NOT NULL, `details` text NULL, `change_count` int NOT NULL, `changes_digest` varchar(64) NOT NULL, UNIQUE INDEX `audit_entry_id` (`id`), UNIQUE INDEX `audit_entry_previous` (`previous_hash`), PRIMARY KEY (`sequence`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `audit_change` (`sequence` int NOT NULL, `ordinal` int NOT NULL, `part` int NOT NULL, `kind` varchar(40) NOT NULL, `code` varchar(208) NOT NULL, `version` int NOT NULL, `before` text NULL, `after` text NULL, INDEX `audit_change_record` (`kind`, `code`, `sequence`), PRIMARY KEY (`sequence`, `ordinal`, `part`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `write_key` (`hash` varchar(64) NOT NULL, `content` varchar(64) NOT NULL, `at` varchar(24) NOT NULL, INDEX `write_key_at` (`at`), PRIMARY KEY (`hash`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `write_answer` (`hash` varchar(64) NOT NULL, `part` int NOT NULL, `text` text NOT NULL, PRIMARY KEY (`hash`, `part`)) ENGINE=InnoDB",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE `write_answer`");
    await runner.query("DROP INDEX `write_key_at` ON `write_key`");
    await runner.query("DROP TABLE `write_key`");
    await runner.query("DROP INDEX `audit_change_record` ON `audit_change`");
    await runner.query("DROP TABLE `audit_change`");
    await runner.query("DROP INDEX `audit_entry_previous` ON `audit_entry`");
    await runner.query("DROP INDEX `audit_entry_id` ON `audit_entry`");
    await runner.query("DROP TABLE `audit_entry`");
  }
}
