import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  "CREATE TABLE `record_version` (`id` int NOT NULL, `version` varchar(36) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
  "CREATE TABLE `import_run` (`id` varchar(36) NOT NULL, `started_at` datetime(3) NOT NULL, `finished_at` datetime(3) NOT NULL, `files` text NOT NULL, `counts` text NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
  "CREATE TABLE `search_word` (`owner` varchar(16) NOT NULL, `word` varchar(64) NOT NULL, `code` varchar(96) NOT NULL, PRIMARY KEY (`owner`, `word`, `code`)) ENGINE=InnoDB",
  "CREATE TABLE `cluster` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `name` varchar(255) NOT NULL, `english_name` varchar(255) NULL, `kind` varchar(16) NOT NULL, `number` varchar(16) NULL, `block` varchar(255) NULL, `scope` varchar(255) NULL, `search` text NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `conference` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `season_code` varchar(104) NULL, `kinds` text NOT NULL, `name` varchar(512) NOT NULL, `held_on` date NULL, `place` varchar(255) NULL, `online` tinyint NULL, `chaired_by_code` varchar(96) NULL, `host_code` varchar(96) NULL, INDEX `conference_season` (`season_code`), INDEX `conference_host` (`host_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `finding` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `kind` varchar(16) NOT NULL, `category` varchar(24) NOT NULL, `secondary_category` varchar(24) NULL, `summary` text NOT NULL, `english_summary` text NULL, `ordinal` varchar(16) NULL, `year` int NULL, `raised_by_code` varchar(96) NULL, `season_code` varchar(104) NULL, `unit_code` varchar(96) NULL, `conference_code` varchar(96) NULL, `inspection_code` varchar(96) NULL, `search` text NOT NULL, INDEX `finding_year` (`year`), INDEX `finding_season` (`season_code`), INDEX `finding_unit` (`unit_code`), INDEX `finding_conference` (`conference_code`), INDEX `finding_inspection` (`inspection_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `inspection` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `unit_code` varchar(96) NOT NULL, `inspected_on` date NULL, `year` int NOT NULL, `led_by_code` varchar(96) NULL, `inspector_code` varchar(96) NULL, `items` text NOT NULL, INDEX `inspection_unit` (`unit_code`), INDEX `inspection_year` (`year` DESC, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `leadership_term` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `season_code` varchar(104) NOT NULL, `year` int NOT NULL, `role` varchar(16) NOT NULL, `unit_code` varchar(96) NULL, `person_code` varchar(96) NULL, `basis` varchar(16) NOT NULL, `decision_code` varchar(96) NULL, INDEX `leadership_term_season` (`season_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `movement_participant` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(208) NOT NULL, `movement_code` varchar(96) NOT NULL, `season_code` varchar(104) NULL, `unit_code` varchar(96) NULL, INDEX `movement_participant_season` (`season_code`), INDEX `movement_participant_unit` (`unit_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `movement` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `name` text NOT NULL, `english_name` text NULL, `type` varchar(16) NOT NULL, `scope` varchar(16) NULL, `from_year` int NULL, `to_year` int NULL, `launched_on` date NULL, `launched_by` varchar(255) NULL, `aim` text NULL, `related_code` varchar(96) NULL, `search` text NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `pledge_signatory` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(200) NOT NULL, `pledge_code` varchar(96) NOT NULL, `unit_code` varchar(96) NOT NULL, INDEX `pledge_signatory_pledge` (`pledge_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `pledge` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `season_code` varchar(104) NOT NULL, `signed_on` date NULL, `place` varchar(255) NULL, `signatory_count` int NULL, `content` text NOT NULL, INDEX `pledge_season` (`season_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `province` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(64) NOT NULL, `name` varchar(255) NOT NULL, `valid_from` date NULL, `valid_to` date NULL, `current_code` varchar(64) NULL, `legal_basis` varchar(255) NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `registration_statement` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `season_code` varchar(104) NULL, `unit_code` varchar(96) NULL, `title_code` varchar(64) NULL, `count` int NULL, `share_percent` double NULL, `summary` text NOT NULL, `english_summary` text NULL, INDEX `registration_statement_season` (`season_code`), INDEX `registration_statement_unit` (`unit_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `emulation_round` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `season_code` varchar(104) NOT NULL, `name` varchar(255) NOT NULL, `kind` varchar(16) NOT NULL, `starts_on` date NULL, `ends_on` date NULL, INDEX `emulation_round_season` (`season_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `membership` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(208) NOT NULL, `season_code` varchar(104) NOT NULL, `unit_code` varchar(96) NOT NULL, `year` int NOT NULL, `role` varchar(16) NOT NULL, `rank` int NULL, `score` double NULL, INDEX `membership_season` (`season_code`), INDEX `membership_unit` (`unit_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `season` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(104) NOT NULL, `cluster_code` varchar(96) NOT NULL, `year` int NOT NULL, `starts_on` date NULL, `ends_on` date NULL, `state` varchar(16) NOT NULL, `member_count` int NULL, INDEX `season_year` (`year`), UNIQUE INDEX `season_cluster_year` (`cluster_code`, `year`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `sector` (`code` varchar(32) NOT NULL, `name` varchar(255) NOT NULL, `english_name` varchar(255) NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `unit_name` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(112) NOT NULL, `unit_code` varchar(96) NOT NULL, `name` varchar(255) NOT NULL, `valid_from` date NULL, `valid_to` date NULL, INDEX `unit_name_unit` (`unit_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `unit_succession` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(200) NOT NULL, `kind` varchar(32) NOT NULL, `on` date NOT NULL, `predecessor_code` varchar(96) NOT NULL, `successor_code` varchar(96) NOT NULL, `legal_basis` varchar(255) NULL, INDEX `unit_succession_predecessor` (`predecessor_code`), INDEX `unit_succession_successor` (`successor_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `unit` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `name` varchar(255) NOT NULL, `english_name` varchar(255) NULL, `abbreviation` varchar(64) NULL, `aliases` text NOT NULL, `kind` varchar(48) NOT NULL, `province_code` varchar(64) NULL, `parent_code` varchar(96) NULL, `valid_from` date NULL, `valid_to` date NULL, `search` text NOT NULL, INDEX `unit_province` (`province_code`), INDEX `unit_parent` (`parent_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
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
    ]) {
      await runner.query(`DROP TABLE \`${table}\``);
    }
  }
}
