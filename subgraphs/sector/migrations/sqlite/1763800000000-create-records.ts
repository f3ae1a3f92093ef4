import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  `CREATE TABLE "record_version" ("id" integer PRIMARY KEY NOT NULL, "version" varchar(36) NOT NULL)`,
  `CREATE TABLE "import_run" ("id" varchar(36) PRIMARY KEY NOT NULL, "started_at" datetime(3) NOT NULL, "finished_at" datetime(3) NOT NULL, "files" text NOT NULL, "counts" text NOT NULL)`,
  `CREATE TABLE "search_word" ("owner" varchar(16) NOT NULL, "word" varchar(64) NOT NULL, "code" varchar(96) NOT NULL, PRIMARY KEY ("owner", "word", "code")) WITHOUT ROWID`,
  `CREATE TABLE "cluster" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "english_name" varchar(255), "kind" varchar(16) NOT NULL, "number" varchar(16), "block" varchar(255), "scope" varchar(255), "search" text NOT NULL)`,
  `CREATE TABLE "conference" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "season_code" varchar(104), "kinds" text NOT NULL, "name" varchar(512) NOT NULL, "held_on" date, "place" varchar(255), "online" boolean, "chaired_by_code" varchar(96), "host_code" varchar(96))`,
  `CREATE INDEX "conference_season" ON "conference" ("season_code")`,
  `CREATE INDEX "conference_host" ON "conference" ("host_code")`,
  `CREATE TABLE "finding" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "kind" varchar(16) NOT NULL, "category" varchar(24) NOT NULL, "secondary_category" varchar(24), "summary" text NOT NULL, "english_summary" text, "ordinal" varchar(16), "year" integer, "raised_by_code" varchar(96), "season_code" varchar(104), "unit_code" varchar(96), "conference_code" varchar(96), "inspection_code" varchar(96), "search" text NOT NULL)`,
  `CREATE INDEX "finding_year" ON "finding" ("year")`,
  `CREATE INDEX "finding_season" ON "finding" ("season_code")`,
  `CREATE INDEX "finding_unit" ON "finding" ("unit_code")`,
  `CREATE INDEX "finding_conference" ON "finding" ("conference_code")`,
  `CREATE INDEX "finding_inspection" ON "finding" ("inspection_code")`,
  `CREATE TABLE "inspection" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "unit_code" varchar(96) NOT NULL, "inspected_on" date, "year" integer NOT NULL, "led_by_code" varchar(96), "inspector_code" varchar(96), "items" text NOT NULL)`,
  `CREATE INDEX "inspection_unit" ON "inspection" ("unit_code")`,
  `CREATE INDEX "inspection_year" ON "inspection" ("year" DESC, "code")`,
  `CREATE TABLE "leadership_term" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "season_code" varchar(104) NOT NULL, "year" integer NOT NULL, "role" varchar(16) NOT NULL, "unit_code" varchar(96), "person_code" varchar(96), "basis" varchar(16) NOT NULL, "decision_code" varchar(96))`,
  `CREATE INDEX "leadership_term_season" ON "leadership_term" ("season_code")`,
  `CREATE TABLE "movement_participant" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(208) PRIMARY KEY NOT NULL, "movement_code" varchar(96) NOT NULL, "season_code" varchar(104), "unit_code" varchar(96))`,
  `CREATE INDEX "movement_participant_season" ON "movement_participant" ("season_code")`,
  `CREATE INDEX "movement_participant_unit" ON "movement_participant" ("unit_code")`,
  `CREATE TABLE "movement" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "name" text NOT NULL, "english_name" text, "type" varchar(16) NOT NULL, "scope" varchar(16), "from_year" integer, "to_year" integer, "launched_on" date, "launched_by" varchar(255), "aim" text, "related_code" varchar(96), "search" text NOT NULL)`,
  `CREATE TABLE "pledge_signatory" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(200) PRIMARY KEY NOT NULL, "pledge_code" varchar(96) NOT NULL, "unit_code" varchar(96) NOT NULL)`,
  `CREATE INDEX "pledge_signatory_pledge" ON "pledge_signatory" ("pledge_code")`,
  `CREATE TABLE "pledge" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "season_code" varchar(104) NOT NULL, "signed_on" date, "place" varchar(255), "signatory_count" integer, "content" text NOT NULL)`,
  `CREATE INDEX "pledge_season" ON "pledge" ("season_code")`,
  `CREATE TABLE "province" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(64) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "valid_from" date, "valid_to" date, "current_code" varchar(64), "legal_basis" varchar(255))`,
  `CREATE TABLE "registration_statement" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "season_code" varchar(104), "unit_code" varchar(96), "title_code" varchar(64), "count" integer, "share_percent" double, "summary" text NOT NULL, "english_summary" text)`,
  `CREATE INDEX "registration_statement_season" ON "registration_statement" ("season_code")`,
  `CREATE INDEX "registration_statement_unit" ON "registration_statement" ("unit_code")`,
  `CREATE TABLE "emulation_round" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "season_code" varchar(104) NOT NULL, "name" varchar(255) NOT NULL, "kind" varchar(16) NOT NULL, "starts_on" date, "ends_on" date)`,
  `CREATE INDEX "emulation_round_season" ON "emulation_round" ("season_code")`,
  `CREATE TABLE "membership" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(208) PRIMARY KEY NOT NULL, "season_code" varchar(104) NOT NULL, "unit_code" varchar(96) NOT NULL, "year" integer NOT NULL, "role" varchar(16) NOT NULL, "rank" integer, "score" double)`,
  `CREATE INDEX "membership_season" ON "membership" ("season_code")`,
  `CREATE INDEX "membership_unit" ON "membership" ("unit_code")`,
  `CREATE TABLE "season" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(104) PRIMARY KEY NOT NULL, "cluster_code" varchar(96) NOT NULL, "year" integer NOT NULL, "starts_on" date, "ends_on" date, "state" varchar(16) NOT NULL, "member_count" integer)`,
  `CREATE INDEX "season_year" ON "season" ("year")`,
  `CREATE UNIQUE INDEX "season_cluster_year" ON "season" ("cluster_code", "year")`,
  `CREATE TABLE "sector" ("code" varchar(32) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "english_name" varchar(255) NOT NULL)`,
  `CREATE TABLE "unit_name" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(112) PRIMARY KEY NOT NULL, "unit_code" varchar(96) NOT NULL, "name" varchar(255) NOT NULL, "valid_from" date, "valid_to" date)`,
  `CREATE INDEX "unit_name_unit" ON "unit_name" ("unit_code")`,
  `CREATE TABLE "unit_succession" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(200) PRIMARY KEY NOT NULL, "kind" varchar(32) NOT NULL, "on" date NOT NULL, "predecessor_code" varchar(96) NOT NULL, "successor_code" varchar(96) NOT NULL, "legal_basis" varchar(255))`,
  `CREATE INDEX "unit_succession_predecessor" ON "unit_succession" ("predecessor_code")`,
  `CREATE INDEX "unit_succession_successor" ON "unit_succession" ("successor_code")`,
  `CREATE TABLE "unit" ("source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "name" varchar(255) NOT NULL, "english_name" varchar(255), "abbreviation" varchar(64), "aliases" text NOT NULL, "kind" varchar(48) NOT NULL, "province_code" varchar(64), "parent_code" varchar(96), "valid_from" date, "valid_to" date, "search" text NOT NULL)`,
  `CREATE INDEX "unit_province" ON "unit" ("province_code")`,
  `CREATE INDEX "unit_parent" ON "unit" ("parent_code")`,
];

/** Makes the tables of all records. */
export class CreateRecords1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await runner.query("INSERT INTO record_version (id, version) VALUES (1, ?)", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "import_run",
      "record_version",
      "search_word",
      "cluster",
      "conference",
      "finding",
      "inspection",
      "leadership_term",
      "movement_participant",
      "movement",
      "pledge_signatory",
      "pledge",
      "province",
      "registration_statement",
      "emulation_round",
      "membership",
      "season",
      "sector",
      "unit_name",
      "unit_succession",
      "unit",
    ])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
