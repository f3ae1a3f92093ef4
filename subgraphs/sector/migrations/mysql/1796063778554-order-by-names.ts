import type { MigrationInterface, QueryRunner } from "typeorm";
import { fillByKey } from "../../../../platform/database/fill-by-key";
import { nameOrderKey } from "../../../../platform/text/name-order";

/** What units are listed by name with. */
export class OrderByNames1796063778554 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `unit` ADD `sort_name` varchar(255) NULL");
    await fillByKey(runner, {
      table: "unit",
      column: "sort_name",
      from: "name",
      key: "code",
      valueOf: nameOrderKey,
    });
    await runner.query("CREATE INDEX `unit_sort` ON `unit` (`sort_name`, `code`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `unit_sort` ON `unit`");
    await runner.query("ALTER TABLE `unit` DROP COLUMN `sort_name`");
  }
}
