import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepFilesOfDocuments1796089099309 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `source_document` ADD `file_name` varchar(255) NULL");
    await runner.query("ALTER TABLE `source_document` ADD `file_media_type` varchar(127) NULL");
    await runner.query("ALTER TABLE `source_document` ADD `file_bytes` int NULL");
    await runner.query("ALTER TABLE `source_document` ADD `file_sha256` varchar(64) NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `source_document` DROP COLUMN `file_sha256`");
    await runner.query("ALTER TABLE `source_document` DROP COLUMN `file_bytes`");
    await runner.query("ALTER TABLE `source_document` DROP COLUMN `file_media_type`");
    await runner.query("ALTER TABLE `source_document` DROP COLUMN `file_name`");
  }
}
