import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { fillNames } from "../names-1796063778554";

/** What people and awards are listed by name with, and what finds the years of the awards of decisions. */
export class OrderByNames1796063778554 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "award" ADD COLUMN "recipient_sort" varchar(255)');
    await runner.query('DROP INDEX "award_decision"');
    await runner.query('CREATE INDEX "award_decision" ON "award" ("decision_code", "year") ');
    await runner.query('ALTER TABLE "person" ADD COLUMN "plain_name" varchar(255)');
    await runner.query('UPDATE "person" SET "plain_name" = "sort_name"');
    await runner.query('CREATE INDEX "person_plain_name" ON "person" ("plain_name") ');
    await fillNames(runner);
    await runner.query('CREATE INDEX "award_name" ON "award" ("recipient_sort", "code") ');
    // Answers that were kept before have people in another order.
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "award_name"');
    await runner.query('DROP INDEX "award_decision"');
    await runner.query('CREATE INDEX "award_decision" ON "award" ("decision_code") ');
    await runner.query('ALTER TABLE "award" DROP COLUMN "recipient_sort"');
    await runner.query('UPDATE "person" SET "sort_name" = "plain_name"');
    await runner.query('DROP INDEX "person_plain_name"');
    await runner.query('ALTER TABLE "person" DROP COLUMN "plain_name"');
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }
}
