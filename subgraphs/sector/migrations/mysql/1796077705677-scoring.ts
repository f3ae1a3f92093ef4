import type { MigrationInterface, QueryRunner } from "typeorm";

export class Scoring1796077705677 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `pledge_target` (`version` int NOT NULL DEFAULT '1', `code` varchar(112) NOT NULL, `pledge_code` varchar(96) NOT NULL, `ordinal` int NOT NULL, `name` text NOT NULL, `value` double NULL, `unit_of_measure` varchar(64) NULL, INDEX `pledge_target_pledge` (`pledge_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `score_file` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `score_code` varchar(208) NOT NULL, `name` varchar(255) NOT NULL, `media_type` varchar(127) NOT NULL, `bytes` int NOT NULL, `sha256` varchar(64) NOT NULL, INDEX `score_file_score` (`score_code`), INDEX `score_file_sha256` (`sha256`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `score` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `scorecard_code` varchar(208) NOT NULL, `criterion_code` varchar(129) NOT NULL, `self_points` double NOT NULL, `reviewed_points` double NULL, `note` text NULL, `review_note` text NULL, UNIQUE INDEX `score_scorecard_criterion` (`scorecard_code`, `criterion_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `scorecard` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `member_code` varchar(208) NOT NULL, `season_code` varchar(104) NOT NULL, `unit_code` varchar(96) NOT NULL, `cluster_code` varchar(96) NOT NULL, `scheme_code` varchar(96) NOT NULL, `state` varchar(16) NOT NULL, `submitted_by` varchar(255) NULL, `submitted_on` date NULL, `reviewed_by` varchar(255) NULL, `reviewed_on` date NULL, `return_reason` text NULL, INDEX `scorecard_unit` (`unit_code`), UNIQUE INDEX `scorecard_season_unit` (`season_code`, `unit_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `scoring_criterion` (`version` int NOT NULL DEFAULT '1', `code` varchar(129) NOT NULL, `scheme_code` varchar(96) NOT NULL, `criterion_code` varchar(32) NOT NULL, `parent_code` varchar(129) NULL, `ordinal` int NOT NULL, `name` text NOT NULL, `guidance` text NULL, `max_points` double NOT NULL, UNIQUE INDEX `scoring_criterion_scheme` (`scheme_code`, `criterion_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `scoring_scheme` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `name` varchar(512) NOT NULL, `year` int NOT NULL, `unit_kinds` text NOT NULL, `decision_code` varchar(96) NULL, INDEX `scoring_scheme_year` (`year`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `scoring_scheme_year` ON `scoring_scheme`");
    await runner.query("DROP TABLE `scoring_scheme`");
    await runner.query("DROP INDEX `scoring_criterion_scheme` ON `scoring_criterion`");
    await runner.query("DROP TABLE `scoring_criterion`");
    await runner.query("DROP INDEX `scorecard_season_unit` ON `scorecard`");
    await runner.query("DROP INDEX `scorecard_unit` ON `scorecard`");
    await runner.query("DROP TABLE `scorecard`");
    await runner.query("DROP INDEX `score_scorecard_criterion` ON `score`");
    await runner.query("DROP TABLE `score`");
    await runner.query("DROP INDEX `score_file_sha256` ON `score_file`");
    await runner.query("DROP INDEX `score_file_score` ON `score_file`");
    await runner.query("DROP TABLE `score_file`");
    await runner.query("DROP INDEX `pledge_target_pledge` ON `pledge_target`");
    await runner.query("DROP TABLE `pledge_target`");
  }
}
