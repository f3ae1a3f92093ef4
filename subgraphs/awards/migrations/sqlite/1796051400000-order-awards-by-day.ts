import type { MigrationInterface, QueryRunner } from "typeorm";

/** What awards are found and listed by their days of conferral with. */
export class OrderAwardsByDay1796051400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "award" ADD COLUMN "conferred_sort" varchar(10)');
    await runner.query("UPDATE award SET conferred_sort = COALESCE(conferred_on, '0000-00-00')");
    await runner.query('CREATE INDEX "award_conferred" ON "award" ("conferred_sort" DESC, "code") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "award_conferred"');
    await runner.query('ALTER TABLE "award" DROP COLUMN "conferred_sort"');
  }
}
