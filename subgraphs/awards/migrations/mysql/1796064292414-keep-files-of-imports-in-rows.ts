import type { MigrationInterface, QueryRunner } from "typeorm";
import { moveFilesToColumn, moveFilesToRows } from "../../../../platform/records/import/runs/move-files";

export class KeepFilesOfImportsInRows1796064292414 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `import_run_file` (`run_id` varchar(36) NOT NULL, `ordinal` int NOT NULL, `label` text NOT NULL, `digest` varchar(64) NOT NULL, PRIMARY KEY (`run_id`, `ordinal`)) ENGINE=InnoDB",
    );
    await moveFilesToRows(runner);
    await runner.query("ALTER TABLE `import_run` DROP COLUMN `files`");
    await runner.query("ALTER TABLE `import_run` ADD `completed_at` datetime(3) NULL");
    await runner.query("UPDATE `import_run` SET `completed_at` = `finished_at`");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `import_run` DROP COLUMN `completed_at`");
    await runner.query("ALTER TABLE `import_run` ADD `files` text NOT NULL");
    await moveFilesToColumn(runner);
    await runner.query("DROP TABLE `import_run_file`");
  }
}
