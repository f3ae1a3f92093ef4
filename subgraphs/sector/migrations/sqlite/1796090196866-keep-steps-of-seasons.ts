import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepStepsOfSeasons1796090196866 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "season_step" ("version" integer NOT NULL DEFAULT (1), "code" varchar(112) PRIMARY KEY NOT NULL, "season_code" varchar(104) NOT NULL, "ordinal" integer NOT NULL, "from_state" varchar(16) NOT NULL, "to_state" varchar(16) NOT NULL, "taken_on" date NOT NULL, "reason" text)',
    );
    await runner.query('CREATE INDEX "season_step_season" ON "season_step" ("season_code") ');
    await runner.query('DROP INDEX "scoring_criterion_scheme"');
    await runner.query(
      'CREATE TABLE "temporary_scoring_criterion" ("version" integer NOT NULL DEFAULT (1), "code" varchar(129) PRIMARY KEY NOT NULL, "scheme_code" varchar(96) NOT NULL, "criterion_code" varchar(32) NOT NULL, "parent_code" varchar(129), "ordinal" integer NOT NULL, "name" text NOT NULL, "guidance" text, "max_points" double NOT NULL, "evidence_needed" boolean NOT NULL DEFAULT (0))',
    );
    await runner.query(
      'INSERT INTO "temporary_scoring_criterion"("version", "code", "scheme_code", "criterion_code", "parent_code", "ordinal", "name", "guidance", "max_points") SELECT "version", "code", "scheme_code", "criterion_code", "parent_code", "ordinal", "name", "guidance", "max_points" FROM "scoring_criterion"',
    );
    await runner.query('DROP TABLE "scoring_criterion"');
    await runner.query('ALTER TABLE "temporary_scoring_criterion" RENAME TO "scoring_criterion"');
    await runner.query(
      'CREATE UNIQUE INDEX "scoring_criterion_scheme" ON "scoring_criterion" ("scheme_code", "criterion_code") ',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "scoring_criterion_scheme"');
    await runner.query('ALTER TABLE "scoring_criterion" RENAME TO "temporary_scoring_criterion"');
    await runner.query(
      'CREATE TABLE "scoring_criterion" ("version" integer NOT NULL DEFAULT (1), "code" varchar(129) PRIMARY KEY NOT NULL, "scheme_code" varchar(96) NOT NULL, "criterion_code" varchar(32) NOT NULL, "parent_code" varchar(129), "ordinal" integer NOT NULL, "name" text NOT NULL, "guidance" text, "max_points" double NOT NULL)',
    );
    await runner.query(
      'INSERT INTO "scoring_criterion"("version", "code", "scheme_code", "criterion_code", "parent_code", "ordinal", "name", "guidance", "max_points") SELECT "version", "code", "scheme_code", "criterion_code", "parent_code", "ordinal", "name", "guidance", "max_points" FROM "temporary_scoring_criterion"',
    );
    await runner.query('DROP TABLE "temporary_scoring_criterion"');
    await runner.query(
      'CREATE UNIQUE INDEX "scoring_criterion_scheme" ON "scoring_criterion" ("scheme_code", "criterion_code") ',
    );
    await runner.query('DROP INDEX "season_step_season"');
    await runner.query('DROP TABLE "season_step"');
  }
}
