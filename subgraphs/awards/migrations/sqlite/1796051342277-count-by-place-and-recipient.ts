import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { countedBy, fillCounts, keyBefore, totalKeyBefore } from "../counts-1796051342277";

/**
 * Counts by quarter of conferral and by recipient, and what is known here of units, by which their records are counted by kind
 * and province: that comes with the next import of units.
 */
export class CountByPlaceAndRecipient1796051342277 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "award_statistic_recipient" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "recipient_id" varchar(160) NOT NULL, "season_id" varchar(160) NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_kind" varchar(16) NOT NULL, "quarter" varchar(7) NOT NULL, PRIMARY KEY ("recipient_id", "season_id", "title_code", "year", "sector", "recipient_kind", "quarter")) WITHOUT ROWID',
    );
    await runner.query(
      'CREATE TABLE "award_statistic_recipient_total" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "recipient_id" varchar(160) NOT NULL, "title_code" varchar(64) NOT NULL, "sector" varchar(32) NOT NULL, "recipient_kind" varchar(16) NOT NULL, PRIMARY KEY ("recipient_id", "title_code", "sector", "recipient_kind")) WITHOUT ROWID',
    );
    await runner.query(
      'CREATE TABLE "unit_outline" ("unit_id" varchar(160) PRIMARY KEY NOT NULL, "kind" varchar(48) NOT NULL, "province_code" varchar(64), "valid_from" date, "valid_to" date)',
    );
    await runner.query(
      'CREATE TABLE "unit_succession_outline" ("code" varchar(200) PRIMARY KEY NOT NULL, "on" date NOT NULL, "predecessor_id" varchar(160) NOT NULL, "successor_id" varchar(160) NOT NULL)',
    );
    await runner.query(
      'CREATE INDEX "unit_succession_outline_successor" ON "unit_succession_outline" ("successor_id") ',
    );
    await runner.query('DROP INDEX "award_statistic_unit"');
    await runner.query(
      'CREATE TABLE "temporary_award_statistic" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "season_id" varchar(160) NOT NULL, "unit_id" varchar(160) NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_kind" varchar(16) NOT NULL, "quarter" varchar(7) NOT NULL, PRIMARY KEY ("season_id", "unit_id", "title_code", "year", "sector", "recipient_kind", "quarter")) WITHOUT ROWID',
    );
    await runner.query('DROP TABLE "award_statistic"');
    await runner.query('ALTER TABLE "temporary_award_statistic" RENAME TO "award_statistic"');
    await runner.query('CREATE INDEX "award_statistic_unit" ON "award_statistic" ("unit_id", "year") ');
    await runner.query(
      'CREATE TABLE "temporary_award_statistic_total" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "sector" varchar(32) NOT NULL, "year" integer NOT NULL, "title_code" varchar(64) NOT NULL, "recipient_kind" varchar(16) NOT NULL, "quarter" varchar(7) NOT NULL, PRIMARY KEY ("sector", "year", "title_code", "recipient_kind", "quarter")) WITHOUT ROWID',
    );
    await runner.query('DROP TABLE "award_statistic_total"');
    await runner.query('ALTER TABLE "temporary_award_statistic_total" RENAME TO "award_statistic_total"');
    for (const [table, key] of Object.entries(countedBy)) await fillCounts(runner, table, key);
    // Answers that were kept before tell of no quarters.
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "award_statistic_total" RENAME TO "temporary_award_statistic_total"');
    await runner.query(
      'CREATE TABLE "award_statistic_total" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "sector" varchar(32) NOT NULL, "year" integer NOT NULL, "title_code" varchar(64) NOT NULL, "recipient_kind" varchar(16) NOT NULL, PRIMARY KEY ("sector", "year", "title_code", "recipient_kind")) WITHOUT ROWID',
    );
    await runner.query('DROP TABLE "temporary_award_statistic_total"');
    await runner.query('DROP INDEX "award_statistic_unit"');
    await runner.query('ALTER TABLE "award_statistic" RENAME TO "temporary_award_statistic"');
    await runner.query(
      'CREATE TABLE "award_statistic" ("registrations" integer NOT NULL, "nominations" integer NOT NULL, "awards" integer NOT NULL, "revoked" integer NOT NULL, "season_id" varchar(160) NOT NULL, "unit_id" varchar(160) NOT NULL, "title_code" varchar(64) NOT NULL, "year" integer NOT NULL, "sector" varchar(32) NOT NULL, "recipient_kind" varchar(16) NOT NULL, PRIMARY KEY ("season_id", "unit_id", "title_code", "year", "sector", "recipient_kind")) WITHOUT ROWID',
    );
    await runner.query('DROP TABLE "temporary_award_statistic"');
    await runner.query('CREATE INDEX "award_statistic_unit" ON "award_statistic" ("unit_id", "year") ');
    await runner.query('DROP INDEX "unit_succession_outline_successor"');
    await runner.query('DROP TABLE "unit_succession_outline"');
    await runner.query('DROP TABLE "unit_outline"');
    await runner.query('DROP TABLE "award_statistic_recipient_total"');
    await runner.query('DROP TABLE "award_statistic_recipient"');
    await fillCounts(runner, "award_statistic", keyBefore);
    await fillCounts(runner, "award_statistic_total", totalKeyBefore);
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }
}
