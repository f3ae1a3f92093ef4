import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepStepsOfSeasons1796090196866 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `season_step` (`version` int NOT NULL DEFAULT '1', `code` varchar(112) NOT NULL, `season_code` varchar(104) NOT NULL, `ordinal` int NOT NULL, `from_state` varchar(16) NOT NULL, `to_state` varchar(16) NOT NULL, `taken_on` date NOT NULL, `reason` text NULL, INDEX `season_step_season` (`season_code`), PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
    await runner.query("ALTER TABLE `scoring_criterion` ADD `evidence_needed` tinyint NOT NULL DEFAULT 0");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `scoring_criterion` DROP COLUMN `evidence_needed`");
    await runner.query("DROP INDEX `season_step_season` ON `season_step`");
    await runner.query("DROP TABLE `season_step`");
  }
}
