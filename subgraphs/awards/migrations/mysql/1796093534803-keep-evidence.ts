import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepEvidence1796093534803 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `headcount` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(104) NOT NULL, `unit_id` varchar(160) NULL, `year` int NOT NULL, `people` int NOT NULL, INDEX `headcount_unit_year` (`unit_id`, `year`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `initiative_author` (`version` int NOT NULL DEFAULT '1', `code` varchar(208) NOT NULL, `initiative_code` varchar(96) NOT NULL, `author_id` varchar(160) NULL, INDEX `initiative_author_initiative` (`initiative_code`), INDEX `initiative_author_author` (`author_id`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `initiative` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `title` varchar(512) NOT NULL, `scope` varchar(16) NOT NULL, `recognised_on` date NOT NULL, `decision_code` varchar(96) NULL, `sector` varchar(32) NOT NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `open_case` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(96) NOT NULL, `recipient_id` varchar(160) NULL, `sector` varchar(32) NOT NULL, `kind` varchar(16) NOT NULL, `opened_on` date NOT NULL, `closed_on` date NULL, INDEX `open_case_recipient` (`recipient_id`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `task_rating` (`version` int NOT NULL DEFAULT '1', `source_codes` text NOT NULL, `inferred` tinyint NOT NULL, `note` text NULL, `code` varchar(104) NOT NULL, `recipient_id` varchar(160) NULL, `sector` varchar(32) NOT NULL, `year` int NOT NULL, `rating` varchar(16) NOT NULL, `decision_code` varchar(96) NULL, INDEX `task_rating_recipient_year` (`recipient_id`, `year`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `task_rating_recipient_year` ON `task_rating`");
    await runner.query("DROP TABLE `task_rating`");
    await runner.query("DROP INDEX `open_case_recipient` ON `open_case`");
    await runner.query("DROP TABLE `open_case`");
    await runner.query("DROP TABLE `initiative`");
    await runner.query("DROP INDEX `initiative_author_author` ON `initiative_author`");
    await runner.query("DROP INDEX `initiative_author_initiative` ON `initiative_author`");
    await runner.query("DROP TABLE `initiative_author`");
    await runner.query("DROP INDEX `headcount_unit_year` ON `headcount`");
    await runner.query("DROP TABLE `headcount`");
  }
}
