import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepChangesOfImports1796070091344 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "import_change" ("run_id" varchar(36) NOT NULL, "ordinal" integer NOT NULL, "kind" varchar(64) NOT NULL, "code" varchar(208) NOT NULL, "before" text, PRIMARY KEY ("run_id", "ordinal"))',
    );
    await runner.query('CREATE INDEX "import_change_of" ON "import_change" ("kind", "code") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "import_change_of"');
    await runner.query('DROP TABLE "import_change"');
  }
}
