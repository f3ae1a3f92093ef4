import type { MigrationInterface, QueryRunner } from "typeorm";
import { moveFilesToColumn, moveFilesToRows } from "../../../../platform/records/import/runs/move-files";

export class KeepFilesOfImportsInRows1796064292414 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "import_run_file" ("run_id" varchar(36) NOT NULL, "ordinal" integer NOT NULL, "label" text NOT NULL, "digest" varchar(64) NOT NULL, PRIMARY KEY ("run_id", "ordinal"))',
    );
    await moveFilesToRows(runner);
    await runner.query(
      'CREATE TABLE "temporary_import_run" ("id" varchar(36) PRIMARY KEY NOT NULL, "started_at" datetime(3) NOT NULL, "finished_at" datetime(3) NOT NULL, "completed_at" datetime(3), "counts" text NOT NULL)',
    );
    await runner.query(
      'INSERT INTO "temporary_import_run"("id", "started_at", "finished_at", "completed_at", "counts") SELECT "id", "started_at", "finished_at", "finished_at", "counts" FROM "import_run"',
    );
    await runner.query('DROP TABLE "import_run"');
    await runner.query('ALTER TABLE "temporary_import_run" RENAME TO "import_run"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_run" RENAME TO "temporary_import_run"');
    await runner.query(
      'CREATE TABLE "import_run" ("id" varchar(36) PRIMARY KEY NOT NULL, "started_at" datetime(3) NOT NULL, "finished_at" datetime(3) NOT NULL, "files" text NOT NULL, "counts" text NOT NULL)',
    );
    await runner.query(
      'INSERT INTO "import_run"("id", "started_at", "finished_at", "files", "counts") SELECT "id", "started_at", "finished_at", \'{}\', "counts" FROM "temporary_import_run"',
    );
    await runner.query('DROP TABLE "temporary_import_run"');
    await moveFilesToColumn(runner);
    await runner.query('DROP TABLE "import_run_file"');
  }
}
