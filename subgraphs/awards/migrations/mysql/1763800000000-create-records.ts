import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  "CREATE TABLE `record_version` (`id` int NOT NULL, `version` varchar(36) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
  "CREATE TABLE `import_run` (`id` varchar(36) NOT NULL, `started_at` datetime(3) NOT NULL, `finished_at` datetime(3) NOT NULL, `files` text NOT NULL, `counts` text NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
  "CREATE TABLE `search_word` (`owner` varchar(16) NOT NULL, `word` varchar(64) NOT NULL, `code` varchar(96) NOT NULL, PRIMARY KEY (`owner`, `word`, `code`)) ENGINE=InnoDB",
  "CREATE TABLE `award_statistic` (`registrations` int NOT NULL, `nominations` int NOT NULL, `awards` int NOT NULL, `revoked` int NOT NULL, `season_id` varchar(160) NOT NULL, `unit_id` varchar(160) NOT NULL, `title_code` varchar(64) NOT NULL, `year` int NOT NULL, `sector` varchar(32) NOT NULL, `recipient_kind` varchar(16) NOT NULL, INDEX `award_statistic_unit` (`unit_id`, `year`), PRIMARY KEY (`season_id`, `unit_id`, `title_code`, `year`, `sector`, `recipient_kind`)) ENGINE=InnoDB",
  "CREATE TABLE `award_statistic_total` (`registrations` int NOT NULL, `nominations` int NOT NULL, `awards` int NOT NULL, `revoked` int NOT NULL, `sector` varchar(32) NOT NULL, `year` int NOT NULL, `title_code` varchar(64) NOT NULL, `recipient_kind` varchar(16) NOT NULL, PRIMARY KEY (`sector`, `year`, `title_code`, `recipient_kind`)) ENGINE=InnoDB",
  "CREATE TABLE `authority` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `name` varchar(255) NOT NULL, `english_name` varchar(255) NULL, `kind` varchar(24) NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `award` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_code` varchar(64) NOT NULL, `year` int NOT NULL, `sector` varchar(32) NOT NULL, `recipient_id` varchar(160) NULL, `recipient_kind` varchar(16) NOT NULL, `recipient_name` varchar(255) NOT NULL, `recipient_position` varchar(255) NULL, `season_id` varchar(160) NULL, `decision_code` varchar(96) NULL, `nomination_code` varchar(96) NULL, `conferred_on` date NULL, `commendation_type` varchar(16) NULL, `authority` varchar(255) NULL, `reason` text NULL, `status` varchar(16) NOT NULL, `revoked_on` date NULL, `revocation_decision_code` varchar(96) NULL, `revocation_ground` text NULL, `search` text NOT NULL, `recipient_text` varchar(16) NOT NULL, `grounds_text` varchar(16) NULL, INDEX `award_recipient_text` (`recipient_text`, `year`), INDEX `award_grounds_text` (`grounds_text`, `year`), INDEX `award_decision` (`decision_code`), INDEX `award_nomination` (`nomination_code`), INDEX `award_season_title` (`season_id`, `title_code`), INDEX `award_recipient_year` (`recipient_id`, `year`), INDEX `award_title_year` (`title_code`, `year` DESC, `code`), INDEX `award_kind_year` (`recipient_kind`, `year` DESC, `code`), INDEX `award_status_year` (`status`, `year` DESC, `code`), INDEX `award_sector_year` (`sector`, `year` DESC, `code`), INDEX `award_year` (`year` DESC, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `decision` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `number` varchar(128) NULL, `number_key` varchar(128) NULL, `kind` varchar(16) NOT NULL, `signed_on` date NULL, `sort_date` varchar(10) NOT NULL, `issued_by` varchar(255) NOT NULL, `signer_code` varchar(96) NULL, `subject` text NULL, `search` text NOT NULL, INDEX `decision_number_key` (`number_key`), INDEX `decision_sort` (`sort_date` DESC, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `source_document` (`code` varchar(96) NOT NULL, `title` varchar(512) NOT NULL, `publisher` varchar(255) NULL, `author` varchar(255) NULL, `published_on` date NULL, `url` text NULL, `note` text NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `eligibility_rule` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_codes` text NOT NULL, `sector` varchar(32) NULL, `summary` text NOT NULL, `english_summary` text NULL, `valid_from` date NULL, `valid_to` date NULL, `legal_basis` varchar(255) NULL, `verified` tinyint NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `rule_clause` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(112) NOT NULL, `rule_code` varchar(96) NOT NULL, `ordinal` int NOT NULL, `check` varchar(16) NOT NULL, `title_code` varchar(64) NULL, `number` double NULL, `summary` text NOT NULL, `english_summary` text NULL, INDEX `rule_clause_rule` (`rule_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `nomination` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_code` varchar(64) NOT NULL, `year` int NOT NULL, `sector` varchar(32) NOT NULL, `recipient_id` varchar(160) NULL, `recipient_kind` varchar(16) NOT NULL, `season_id` varchar(160) NULL, `state` varchar(24) NOT NULL, `held_on` date NULL, `secret` tinyint NULL, `eligible_voters` int NULL, `votes_for` int NULL, `votes_against` int NULL, `passed` tinyint NULL, `method` varchar(255) NULL, `proposed_on` date NULL, `proposed_to` varchar(255) NULL, INDEX `nomination_season_title` (`season_id`, `title_code`, `recipient_id`), INDEX `nomination_recipient_year` (`recipient_id`, `year`), INDEX `nomination_title_year` (`title_code`, `year` DESC, `code`), INDEX `nomination_state_year` (`state`, `year` DESC, `code`), INDEX `nomination_sector_year` (`sector`, `year` DESC, `code`), INDEX `nomination_year` (`year` DESC, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `person` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `full_name` varchar(255) NOT NULL, `sector` varchar(32) NULL, `sort_name` varchar(255) NOT NULL, `search` text NOT NULL, INDEX `person_sort` (`sort_name`, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `person_position` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(112) NOT NULL, `person_code` varchar(96) NOT NULL, `title` varchar(255) NOT NULL, `unit_id` varchar(160) NULL, `valid_from` date NULL, `valid_to` date NULL, `attested_on` date NULL, INDEX `person_position_person` (`person_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `title_registration` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_code` varchar(64) NOT NULL, `year` int NOT NULL, `sector` varchar(32) NOT NULL, `recipient_id` varchar(160) NULL, `recipient_kind` varchar(16) NOT NULL, `season_id` varchar(160) NULL, `registered_on` date NULL, INDEX `title_registration_season_title` (`season_id`, `title_code`), INDEX `title_registration_recipient_year` (`recipient_id`, `year`), INDEX `title_registration_title_year` (`title_code`, `year` DESC, `code`), INDEX `title_registration_sector_year` (`sector`, `year` DESC, `code`), INDEX `title_registration_year` (`year` DESC, `code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `award_title` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(64) NOT NULL, `name` varchar(255) NOT NULL, `english_name` varchar(255) NOT NULL, `abbreviation` varchar(64) NULL, `family` varchar(24) NOT NULL, `level` varchar(16) NOT NULL, `rank` int NULL, `recipient_kinds` text NOT NULL, `sector` varchar(32) NULL, `decided_by` varchar(255) NOT NULL, `valid_from` date NULL, `valid_to` date NULL, `generic_code` varchar(64) NULL, `search` text NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
  "CREATE TABLE `legal_basis` (`source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title_code` varchar(64) NOT NULL, `citation` varchar(255) NOT NULL, `article` varchar(255) NULL, `valid_from` date NULL, `valid_to` date NULL, `verified` tinyint NOT NULL, INDEX `legal_basis_title` (`title_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
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
    ]) {
      await runner.query(`DROP TABLE \`${table}\``);
    }
  }
}
