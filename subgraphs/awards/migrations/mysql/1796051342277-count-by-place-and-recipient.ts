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
      "CREATE TABLE `award_statistic_recipient` (`registrations` int NOT NULL, `nominations` int NOT NULL, `awards` int NOT NULL, `revoked` int NOT NULL, `recipient_id` varchar(160) NOT NULL, `season_id` varchar(160) NOT NULL, `title_code` varchar(64) NOT NULL, `year` int NOT NULL, `sector` varchar(32) NOT NULL, `recipient_kind` varchar(16) NOT NULL, `quarter` varchar(7) NOT NULL, PRIMARY KEY (`recipient_id`, `season_id`, `title_code`, `year`, `sector`, `recipient_kind`, `quarter`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `award_statistic_recipient_total` (`registrations` int NOT NULL, `nominations` int NOT NULL, `awards` int NOT NULL, `revoked` int NOT NULL, `recipient_id` varchar(160) NOT NULL, `title_code` varchar(64) NOT NULL, `sector` varchar(32) NOT NULL, `recipient_kind` varchar(16) NOT NULL, PRIMARY KEY (`recipient_id`, `title_code`, `sector`, `recipient_kind`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `unit_outline` (`unit_id` varchar(160) NOT NULL, `kind` varchar(48) NOT NULL, `province_code` varchar(64) NULL, `valid_from` date NULL, `valid_to` date NULL, PRIMARY KEY (`unit_id`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `unit_succession_outline` (`code` varchar(200) NOT NULL, `on` date NOT NULL, `predecessor_id` varchar(160) NOT NULL, `successor_id` varchar(160) NOT NULL, INDEX `unit_succession_outline_successor` (`successor_id`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query("DELETE FROM award_statistic");
    await runner.query("DELETE FROM award_statistic_total");
    await runner.query("ALTER TABLE `award_statistic` ADD `quarter` varchar(7) NOT NULL");
    await runner.query("ALTER TABLE `award_statistic` DROP PRIMARY KEY");
    await runner.query(
      "ALTER TABLE `award_statistic` ADD PRIMARY KEY (`season_id`, `unit_id`, `title_code`, `year`, `sector`, `recipient_kind`, `quarter`)",
    );
    await runner.query("ALTER TABLE `award_statistic_total` ADD `quarter` varchar(7) NOT NULL");
    await runner.query("ALTER TABLE `award_statistic_total` DROP PRIMARY KEY");
    await runner.query(
      "ALTER TABLE `award_statistic_total` ADD PRIMARY KEY (`sector`, `year`, `title_code`, `recipient_kind`, `quarter`)",
    );
    for (const [table, key] of Object.entries(countedBy)) await fillCounts(runner, table, key);
    // Answers that were kept before tell of no quarters.
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM award_statistic");
    await runner.query("DELETE FROM award_statistic_total");
    await runner.query("ALTER TABLE `award_statistic_total` DROP PRIMARY KEY");
    await runner.query(
      "ALTER TABLE `award_statistic_total` ADD PRIMARY KEY (`sector`, `year`, `title_code`, `recipient_kind`)",
    );
    await runner.query("ALTER TABLE `award_statistic_total` DROP COLUMN `quarter`");
    await runner.query("ALTER TABLE `award_statistic` DROP PRIMARY KEY");
    await runner.query(
      "ALTER TABLE `award_statistic` ADD PRIMARY KEY (`season_id`, `unit_id`, `title_code`, `year`, `sector`, `recipient_kind`)",
    );
    await runner.query("ALTER TABLE `award_statistic` DROP COLUMN `quarter`");
    await runner.query("DROP INDEX `unit_succession_outline_successor` ON `unit_succession_outline`");
    await runner.query("DROP TABLE `unit_succession_outline`");
    await runner.query("DROP TABLE `unit_outline`");
    await runner.query("DROP TABLE `award_statistic_recipient_total`");
    await runner.query("DROP TABLE `award_statistic_recipient`");
    await fillCounts(runner, "award_statistic", keyBefore);
    await fillCounts(runner, "award_statistic_total", totalKeyBefore);
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }
}
