import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepBallots1796091085739 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `ballot_paper` (`ballot_code` varchar(96) NOT NULL, `paper` varchar(32) NOT NULL, `nomination_code` varchar(96) NOT NULL, `choice` varchar(16) NOT NULL, PRIMARY KEY (`ballot_code`, `paper`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `ballot_result` (`version` int NOT NULL DEFAULT '1', `code` varchar(200) NOT NULL, `ballot_code` varchar(96) NOT NULL, `nomination_code` varchar(96) NOT NULL, `ordinal` int NOT NULL, `threshold_percent` double NULL, `votes_for` int NULL, `votes_against` int NULL, `passed` tinyint NULL, INDEX `ballot_result_ballot` (`ballot_code`), INDEX `ballot_result_nomination` (`nomination_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `ballot_voter` (`version` int NOT NULL DEFAULT '1', `code` varchar(200) NOT NULL, `ballot_code` varchar(96) NOT NULL, `voter_id` varchar(160) NULL, `has_voted` tinyint NOT NULL, INDEX `ballot_voter_ballot` (`ballot_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `ballot` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `sector` varchar(32) NOT NULL, `body` varchar(16) NOT NULL, `season_id` varchar(160) NULL, `held_on` date NOT NULL, `method` varchar(255) NULL, `mode` varchar(16) NOT NULL, `secret` tinyint NOT NULL, `state` varchar(16) NOT NULL, `quorum_percent` double NOT NULL, `share_of` varchar(16) NOT NULL, `papers_issued` int NULL, `papers_returned` int NULL, `invalid_papers` int NULL, INDEX `ballot_season` (`season_id`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `ballot_season` ON `ballot`");
    await runner.query("DROP TABLE `ballot`");
    await runner.query("DROP INDEX `ballot_voter_ballot` ON `ballot_voter`");
    await runner.query("DROP TABLE `ballot_voter`");
    await runner.query("DROP INDEX `ballot_result_nomination` ON `ballot_result`");
    await runner.query("DROP INDEX `ballot_result_ballot` ON `ballot_result`");
    await runner.query("DROP TABLE `ballot_result`");
    await runner.query("DROP TABLE `ballot_paper`");
  }
}
