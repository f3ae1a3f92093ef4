import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  `CREATE TABLE "record_version" ("id" integer PRIMARY KEY NOT NULL, "version" varchar(36) NOT NULL)`,
  `CREATE TABLE "import_run" ("id" varchar(36) PRIMARY KEY NOT NULL, "started_at" datetime(3) NOT NULL, "finished_at" datetime(3) NOT NULL, "files" text NOT NULL, "counts" text NOT NULL)`,
  `CREATE TABLE "search_word" ("owner" varchar(16) NOT NULL, "word" varchar(64) NOT NULL, "code" varchar(96) NOT NULL, PRIMARY KEY ("owner", "word", "code")) WITHOUT ROWID`,
  `CREATE TABLE "award_statistic" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "season_id" varchar(160) NOT NULL, "unit_id" varchar(160) NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_kind" varchar(16) NOT NULL, PRIMARY KEY ("season_id", "unit_id", "title_code", "year", "sector", "recipient_kind")) WITHOUT ROWID`,
  `CREATE INDEX "award_statistic_unit" ON "award_statistic" ("unit_id", "year")`,
  `CREATE TABLE "award_statistic_total" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "sector" varchar(32) NOT NULL, "year" integer NOT NULL, "title_code" varchar(64) NOT NULL, "recipient_kind" varchar(16) NOT NULL, PRIMARY KEY ("sector", "year", "title_code", "recipient_kind")) WITHOUT ROWID`,
  `CREATE TABLE "authority" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "english_name" varchar(255), "kind" varchar(24) NOT NULL)`,
  `CREATE TABLE "award" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_id" varchar(160), "recipient_kind" varchar(16) NOT NULL, "recipient_name" varchar(255) NOT NULL, "recipient_position" varchar(255), "season_id" varchar(160), "decision_code" varchar(96), "nomination_code" varchar(96), "conferred_on" date, "commendation_type" varchar(16), "authority" varchar(255), "reason" text, "status" varchar(16) NOT NULL, "revoked_on" date, "revocation_decision_code" varchar(96), "revocation_ground" text, "search" text NOT NULL, "recipient_text" varchar(16) NOT NULL, "grounds_text" varchar(16))`,
  `CREATE INDEX "award_recipient_text" ON "award" ("recipient_text", "year")`,
  `CREATE INDEX "award_grounds_text" ON "award" ("grounds_text", "year")`,
  `CREATE INDEX "award_decision" ON "award" ("decision_code")`,
  `CREATE INDEX "award_nomination" ON "award" ("nomination_code")`,
  `CREATE INDEX "award_season_title" ON "award" ("season_id", "title_code")`,
  `CREATE INDEX "award_recipient_year" ON "award" ("recipient_id", "year")`,
  `CREATE INDEX "award_title_year" ON "award" ("title_code", "year" DESC, "code")`,
  `CREATE INDEX "award_kind_year" ON "award" ("recipient_kind", "year" DESC, "code")`,
  `CREATE INDEX "award_status_year" ON "award" ("status", "year" DESC, "code")`,
  `CREATE INDEX "award_sector_year" ON "award" ("sector", "year" DESC, "code")`,
  `CREATE INDEX "award_year" ON "award" ("year" DESC, "code")`,
  `CREATE TABLE "decision" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "number" varchar(128), "number_key" varchar(128), "kind" varchar(16) NOT NULL, "signed_on" date, "sort_date" varchar(10) NOT NULL, "issued_by" varchar(255) NOT NULL, "signer_code" varchar(96), "subject" text, "search" text NOT NULL)`,
  `CREATE INDEX "decision_number_key" ON "decision" ("number_key")`,
  `CREATE INDEX "decision_sort" ON "decision" ("sort_date" DESC, "code")`,
  `CREATE TABLE "source_document" ("code" varchar(96) PRIMARY KEY NOT NULL, "title" varchar(512) NOT NULL, "publisher" varchar(255), "author" varchar(255), "published_on" date, "url" text, "note" text)`,
  `CREATE TABLE "eligibility_rule" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_codes" text NOT NULL, "sector" varchar(32), "summary" text NOT NULL, "english_summary" text, "valid_from" date, "valid_to" date, "legal_basis" varchar(255), "verified" boolean NOT NULL)`,
  `CREATE TABLE "rule_clause" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(112) PRIMARY KEY NOT NULL, "rule_code" varchar(96) NOT NULL, "ordinal" integer NOT NULL, "check" varchar(16) NOT NULL, "title_code" varchar(64), "number" double, "summary" text NOT NULL, "english_summary" text)`,
  `CREATE INDEX "rule_clause_rule" ON "rule_clause" ("rule_code")`,
  `CREATE TABLE "nomination" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_id" varchar(160), "recipient_kind" varchar(16) NOT NULL, "season_id" varchar(160), "state" varchar(24) NOT NULL, "held_on" date, "secret" boolean, "eligible_voters" integer, "votes_for" integer, "votes_against" integer, "passed" boolean, "method" varchar(255), "proposed_on" date, "proposed_to" varchar(255))`,
  `CREATE INDEX "nomination_season_title" ON "nomination" ("season_id", "title_code", "recipient_id")`,
  `CREATE INDEX "nomination_recipient_year" ON "nomination" ("recipient_id", "year")`,
  `CREATE INDEX "nomination_title_year" ON "nomination" ("title_code", "year" DESC, "code")`,
  `CREATE INDEX "nomination_state_year" ON "nomination" ("state", "year" DESC, "code")`,
  `CREATE INDEX "nomination_sector_year" ON "nomination" ("sector", "year" DESC, "code")`,
  `CREATE INDEX "nomination_year" ON "nomination" ("year" DESC, "code")`,
  `CREATE TABLE "person" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "full_name" varchar(255) NOT NULL, "sector" varchar(32), "sort_name" varchar(255) NOT NULL, "search" text NOT NULL)`,
  `CREATE INDEX "person_sort" ON "person" ("sort_name", "code")`,
  `CREATE TABLE "person_position" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(112) PRIMARY KEY NOT NULL, "person_code" varchar(96) NOT NULL, "title" varchar(255) NOT NULL, "unit_id" varchar(160), "valid_from" date, "valid_to" date, "attested_on" date)`,
  `CREATE INDEX "person_position_person" ON "person_position" ("person_code")`,
  `CREATE TABLE "title_registration" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_id" varchar(160), "recipient_kind" varchar(16) NOT NULL, "season_id" varchar(160), "registered_on" date)`,
  `CREATE INDEX "title_registration_season_title" ON "title_registration" ("season_id", "title_code")`,
  `CREATE INDEX "title_registration_recipient_year" ON "title_registration" ("recipient_id", "year")`,
  `CREATE INDEX "title_registration_title_year" ON "title_registration" ("title_code", "year" DESC, "code")`,
  `CREATE INDEX "title_registration_sector_year" ON "title_registration" ("sector", "year" DESC, "code")`,
  `CREATE INDEX "title_registration_year" ON "title_registration" ("year" DESC, "code")`,
  `CREATE TABLE "award_title" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(64) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "english_name" varchar(255) NOT NULL, "abbreviation" varchar(64), "family" varchar(24) NOT NULL, "level" varchar(16) NOT NULL, "rank" integer, "recipient_kinds" text NOT NULL, "sector" varchar(32), "decided_by" varchar(255) NOT NULL, "valid_from" date, "valid_to" date, "generic_code" varchar(64), "search" text NOT NULL)`,
  `CREATE TABLE "legal_basis" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "title_code" varchar(64) NOT NULL, "citation" varchar(255) NOT NULL, "article" varchar(255), "valid_from" date, "valid_to" date, "verified" boolean NOT NULL)`,
  `CREATE INDEX "legal_basis_title" ON "legal_basis" ("title_code")`,
];

const tables = [
  "import_run",
  "record_version",
  "search_word",
  "award_statistic",
  "award_statistic_total",
  "authority",
  "award",
  "decision",
  "source_document",
  "eligibility_rule",
  "rule_clause",
  "nomination",
  "person",
  "person_position",
  "title_registration",
  "award_title",
  "legal_basis",
];

/** Makes the tables of all records. */
export class CreateRecords1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await runner.query("INSERT INTO record_version (id, version) VALUES (1, ?)", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE "${table}"`);
  }
}
