import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is known here of provinces, by which counts stand under those of today: that comes with the next import of provinces. */
export class KeepProvinces1796066364175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `province_outline` (`code` varchar(64) NOT NULL, `current_code` varchar(64) NULL, PRIMARY KEY (`code`)) ENGINE=InnoDB",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE `province_outline`");
  }
}
