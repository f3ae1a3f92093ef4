import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepDossiersAndPublications1796090724139 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "archived_on" date');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "archive_place" varchar(255)');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "archive_reference" varchar(128)');
    await runner.query('ALTER TABLE "nomination" ADD COLUMN "keep_until" date');
    await runner.query(
      'CREATE TABLE "holiday" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "year" integer NOT NULL, "kind" varchar(16) NOT NULL, "name" varchar(255) NOT NULL, "verified" boolean NOT NULL)',
    );
    await runner.query('CREATE INDEX "holiday_year" ON "holiday" ("year") ');
    await runner.query(
      'CREATE TABLE "dossier_document" ("version" integer NOT NULL DEFAULT (1), "code" varchar(96) PRIMARY KEY NOT NULL, "kind" varchar(32) NOT NULL, "title" varchar(512) NOT NULL, "number" varchar(64), "issued_on" date, "replaces_code" varchar(96), "note" text, "file_name" varchar(255), "file_media_type" varchar(127), "file_bytes" integer, "file_sha256" varchar(64))',
    );
    await runner.query('CREATE INDEX "dossier_document_sha256" ON "dossier_document" ("file_sha256") ');
    await runner.query(
      'CREATE TABLE "dossier_entry" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "nomination_code" varchar(96) NOT NULL, "document_code" varchar(96) NOT NULL, "ordinal" integer NOT NULL)',
    );
    await runner.query('CREATE INDEX "dossier_entry_nomination" ON "dossier_entry" ("nomination_code") ');
    await runner.query('CREATE INDEX "dossier_entry_document" ON "dossier_entry" ("document_code") ');
    await runner.query(
      'CREATE TABLE "dossier_requirement" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "document_kind" varchar(32) NOT NULL, "title_codes" text NOT NULL, "family" varchar(24), "levels" text NOT NULL, "sector" varchar(32), "valid_from" date, "valid_to" date, "legal_basis" varchar(255), "verified" boolean NOT NULL)',
    );
    await runner.query('CREATE INDEX "dossier_requirement_kind" ON "dossier_requirement" ("document_kind") ');
    await runner.query(
      'CREATE TABLE "public_notice_nomination" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "notice_code" varchar(96) NOT NULL, "nomination_code" varchar(96) NOT NULL)',
    );
    await runner.query(
      'CREATE INDEX "public_notice_nomination_notice" ON "public_notice_nomination" ("notice_code") ',
    );
    await runner.query(
      'CREATE INDEX "public_notice_nomination_nomination" ON "public_notice_nomination" ("nomination_code") ',
    );
    await runner.query(
      'CREATE TABLE "public_comment" ("version" integer NOT NULL DEFAULT (1), "code" varchar(208) PRIMARY KEY NOT NULL, "notice_code" varchar(96) NOT NULL, "nomination_code" varchar(96), "received_on" date NOT NULL, "content" text NOT NULL, "conclusion" text)',
    );
    await runner.query('CREATE INDEX "public_comment_notice" ON "public_comment" ("notice_code") ');
    await runner.query(
      'CREATE TABLE "public_notice" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "sector" varchar(32) NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "place" text NOT NULL)',
    );
    await runner.query(
      'CREATE TABLE "publication_rule" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "level" varchar(16) NOT NULL, "title_codes" text NOT NULL, "sector" varchar(32), "working_days" integer NOT NULL, "valid_from" date, "valid_to" date, "legal_basis" varchar(255), "verified" boolean NOT NULL)',
    );
    await runner.query('CREATE INDEX "publication_rule_level" ON "publication_rule" ("level") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "publication_rule_level"');
    await runner.query('DROP TABLE "publication_rule"');
    await runner.query('DROP TABLE "public_notice"');
    await runner.query('DROP INDEX "public_comment_notice"');
    await runner.query('DROP TABLE "public_comment"');
    await runner.query('DROP INDEX "public_notice_nomination_nomination"');
    await runner.query('DROP INDEX "public_notice_nomination_notice"');
    await runner.query('DROP TABLE "public_notice_nomination"');
    await runner.query('DROP INDEX "dossier_requirement_kind"');
    await runner.query('DROP TABLE "dossier_requirement"');
    await runner.query('DROP INDEX "dossier_entry_document"');
    await runner.query('DROP INDEX "dossier_entry_nomination"');
    await runner.query('DROP TABLE "dossier_entry"');
    await runner.query('DROP INDEX "dossier_document_sha256"');
    await runner.query('DROP TABLE "dossier_document"');
    await runner.query('DROP INDEX "holiday_year"');
    await runner.query('DROP TABLE "holiday"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "keep_until"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "archive_reference"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "archive_place"');
    await runner.query('ALTER TABLE "nomination" DROP COLUMN "archived_on"');
  }
}
