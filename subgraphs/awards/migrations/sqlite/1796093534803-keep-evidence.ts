import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepEvidence1796093534803 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "headcount" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(104) PRIMARY KEY NOT NULL, "unit_id" varchar(160), "year" integer NOT NULL, "people" integer NOT NULL)',
    );
    await runner.query('CREATE INDEX "headcount_unit_year" ON "headcount" ("unit_id", "year") ');
    await runner.query(
      'CREATE TABLE "initiative_author" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "initiative_code" varchar(96) NOT NULL, "author_id" varchar(160))',
    );
    await runner.query(
      'CREATE INDEX "initiative_author_initiative" ON "initiative_author" ("initiative_code") ',
    );
    await runner.query('CREATE INDEX "initiative_author_author" ON "initiative_author" ("author_id") ');
    await runner.query(
      'CREATE TABLE "initiative" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title" varchar(512) NOT NULL, "scope" varchar(16) NOT NULL, "recognised_on" date NOT NULL, "decision_code" varchar(96), "sector" varchar(32) NOT NULL)',
    );
    await runner.query(
      'CREATE TABLE "open_case" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "recipient_id" varchar(160), "sector" varchar(32) NOT NULL, "kind" varchar(16) NOT NULL, "opened_on" date NOT NULL, "closed_on" date)',
    );
    await runner.query('CREATE INDEX "open_case_recipient" ON "open_case" ("recipient_id") ');
    await runner.query(
      'CREATE TABLE "task_rating" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(104) PRIMARY KEY NOT NULL, "recipient_id" varchar(160), "sector" varchar(32) NOT NULL, "year" integer NOT NULL, "rating" varchar(16) NOT NULL, "decision_code" varchar(96))',
    );
    await runner.query(
      'CREATE INDEX "task_rating_recipient_year" ON "task_rating" ("recipient_id", "year") ',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "task_rating_recipient_year"');
    await runner.query('DROP TABLE "task_rating"');
    await runner.query('DROP INDEX "open_case_recipient"');
    await runner.query('DROP TABLE "open_case"');
    await runner.query('DROP TABLE "initiative"');
    await runner.query('DROP INDEX "initiative_author_author"');
    await runner.query('DROP INDEX "initiative_author_initiative"');
    await runner.query('DROP TABLE "initiative_author"');
    await runner.query('DROP INDEX "headcount_unit_year"');
    await runner.query('DROP TABLE "headcount"');
  }
}
