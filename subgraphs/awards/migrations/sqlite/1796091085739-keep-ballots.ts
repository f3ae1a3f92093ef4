import type { MigrationInterface, QueryRunner } from "typeorm";

export class KeepBallots1796091085739 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "ballot_paper" ("ballot_code" varchar(96) NOT NULL, "paper" varchar(32) NOT NULL, "nomination_code" varchar(96) NOT NULL, "choice" varchar(16) NOT NULL, PRIMARY KEY ("ballot_code", "paper")) WITHOUT ROWID',
    );
    await runner.query(
      'CREATE TABLE "ballot_result" ("version" integer NOT NULL DEFAULT (1), "code" varchar(200) PRIMARY KEY NOT NULL, "ballot_code" varchar(96) NOT NULL, "nomination_code" varchar(96) NOT NULL, "ordinal" integer NOT NULL, "threshold_percent" double, "votes_for" integer, "votes_against" integer, "passed" boolean)',
    );
    await runner.query('CREATE INDEX "ballot_result_ballot" ON "ballot_result" ("ballot_code") ');
    await runner.query('CREATE INDEX "ballot_result_nomination" ON "ballot_result" ("nomination_code") ');
    await runner.query(
      'CREATE TABLE "ballot_voter" ("version" integer NOT NULL DEFAULT (1), "code" varchar(200) PRIMARY KEY NOT NULL, "ballot_code" varchar(96) NOT NULL, "voter_id" varchar(160), "has_voted" boolean NOT NULL)',
    );
    await runner.query('CREATE INDEX "ballot_voter_ballot" ON "ballot_voter" ("ballot_code") ');
    await runner.query(
      'CREATE TABLE "ballot" ("version" integer NOT NULL DEFAULT (1), "source_codes" text NOT NULL, "inferred" boolean NOT NULL, "note" text, "code" varchar(96) PRIMARY KEY NOT NULL, "sector" varchar(32) NOT NULL, "body" varchar(16) NOT NULL, "season_id" varchar(160), "held_on" date NOT NULL, "method" varchar(255), "mode" varchar(16) NOT NULL, "secret" boolean NOT NULL, "state" varchar(16) NOT NULL, "quorum_percent" double NOT NULL, "share_of" varchar(16) NOT NULL, "papers_issued" integer, "papers_returned" integer, "invalid_papers" integer)',
    );
    await runner.query('CREATE INDEX "ballot_season" ON "ballot" ("season_id") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ballot_season"');
    await runner.query('DROP TABLE "ballot"');
    await runner.query('DROP INDEX "ballot_voter_ballot"');
    await runner.query('DROP TABLE "ballot_voter"');
    await runner.query('DROP INDEX "ballot_result_nomination"');
    await runner.query('DROP INDEX "ballot_result_ballot"');
    await runner.query('DROP TABLE "ballot_result"');
    await runner.query('DROP TABLE "ballot_paper"');
  }
}
