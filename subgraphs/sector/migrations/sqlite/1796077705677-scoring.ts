import type { MigrationInterface, QueryRunner } from "typeorm";

export class Scoring1796077705677 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "pledge_target" ("version" integer NOT NULL DEFAULT (1), "code" varchar(112) PRIMARY KEY NOT NULL, "pledge_code" varchar(96) NOT NULL, "ordinal" integer NOT NULL, "name" text NOT NULL, "value" double, "unit_of_measure" varchar(64))',
    );
    await runner.query('CREATE INDEX "pledge_target_pledge" ON "pledge_target" ("pledge_code") ');
    await runner.query(
      'CREATE TABLE "score_file" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "score_code" varchar(208) NOT NULL, "name" varchar(255) NOT NULL, "media_type" varchar(127) NOT NULL, "bytes" integer NOT NULL, "sha256" varchar(64) NOT NULL)',
    );
    await runner.query('CREATE INDEX "score_file_score" ON "score_file" ("score_code") ');
    await runner.query('CREATE INDEX "score_file_sha256" ON "score_file" ("sha256") ');
    await runner.query(
      'CREATE TABLE "score" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "scorecard_code" varchar(208) NOT NULL, "criterion_code" varchar(129) NOT NULL, "self_points" double NOT NULL, "reviewed_points" double, "note" text, "review_note" text)',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "score_scorecard_criterion" ON "score" ("scorecard_code", "criterion_code") ',
    );
    await runner.query(
      'CREATE TABLE "scorecard" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "member_code" varchar(208) NOT NULL, "season_code" varchar(104) NOT NULL, "unit_code" varchar(96) NOT NULL, "cluster_code" varchar(96) NOT NULL, "scheme_code" varchar(96) NOT NULL, "state" varchar(16) NOT NULL, "submitted_by" varchar(255), "submitted_on" date, "reviewed_by" varchar(255), "reviewed_on" date, "return_reason" text)',
    );
    await runner.query('CREATE INDEX "scorecard_unit" ON "scorecard" ("unit_code") ');
    await runner.query(
      'CREATE UNIQUE INDEX "scorecard_season_unit" ON "scorecard" ("season_code", "unit_code") ',
    );
    await runner.query(
      'CREATE TABLE "scoring_criterion" ("version" integer NOT NULL DEFAULT (1), "code" varchar(129) PRIMARY KEY NOT NULL, "scheme_code" varchar(96) NOT NULL, "criterion_code" varchar(32) NOT NULL, "parent_code" varchar(129), "ordinal" integer NOT NULL, "name" text NOT NULL, "guidance" text, "max_points" double NOT NULL)',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "scoring_criterion_scheme" ON "scoring_criterion" ("scheme_code", "criterion_code") ',
    );
    await runner.query(
      'CREATE TABLE "scoring_scheme" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "name" varchar(512) NOT NULL, "year" integer NOT NULL, "unit_kinds" text NOT NULL, "decision_code" varchar(96))',
    );
    await runner.query('CREATE INDEX "scoring_scheme_year" ON "scoring_scheme" ("year") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "scoring_scheme_year"');
    await runner.query('DROP TABLE "scoring_scheme"');
    await runner.query('DROP INDEX "scoring_criterion_scheme"');
    await runner.query('DROP TABLE "scoring_criterion"');
    await runner.query('DROP INDEX "scorecard_season_unit"');
    await runner.query('DROP INDEX "scorecard_unit"');
    await runner.query('DROP TABLE "scorecard"');
    await runner.query('DROP INDEX "score_scorecard_criterion"');
    await runner.query('DROP TABLE "score"');
    await runner.query('DROP INDEX "score_file_sha256"');
    await runner.query('DROP INDEX "score_file_score"');
    await runner.query('DROP TABLE "score_file"');
    await runner.query('DROP INDEX "pledge_target_pledge"');
    await runner.query('DROP TABLE "pledge_target"');
  }
}
