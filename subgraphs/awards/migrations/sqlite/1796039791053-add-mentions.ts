import { randomUUID } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** A table of whom records of other databases name, and what finds decisions by who signed them. */
export class AddMentions1796039791053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "mention" ("source" varchar(128) PRIMARY KEY NOT NULL, "target_code" varchar(96) NOT NULL)',
    );
    await runner.query('CREATE INDEX "mention_target" ON "mention" ("target_code") ');
    await runner.query('CREATE INDEX "decision_signer" ON "decision" ("signer_code") ');
    // Answers that were kept before tell of candidates, too.
    await runner.query("UPDATE record_version SET version = ?", [randomUUID()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "decision_signer"');
    await runner.query('DROP TABLE "mention"');
  }
}
