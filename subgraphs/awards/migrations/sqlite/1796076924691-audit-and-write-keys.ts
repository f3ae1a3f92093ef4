import type { MigrationInterface, QueryRunner } from "typeorm";

export class AuditAndWriteKeys1796076924691 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "audit_entry" ("sequence" integer PRIMARY KEY NOT NULL, "id" varchar(36) NOT NULL, "previous_hash" varchar(64) NOT NULL, "hash" varchar(64) NOT NULL, "at" varchar(24) NOT NULL, "principal" varchar(255) NOT NULL, "principal_kind" varchar(16) NOT NULL, "role" varchar(255), "operation" varchar(64) NOT NULL, "request_id" varchar(64), "reason" text, "source_codes" text NOT NULL, "details" text, "change_count" integer NOT NULL, "changes_digest" varchar(64) NOT NULL)',
    );
    await runner.query('CREATE UNIQUE INDEX "audit_entry_id" ON "audit_entry" ("id") ');
    await runner.query('CREATE UNIQUE INDEX "audit_entry_previous" ON "audit_entry" ("previous_hash") ');
    await runner.query(
      'CREATE TABLE "audit_change" ("sequence" integer NOT NULL, "ordinal" integer NOT NULL, "part" integer NOT NULL, "kind" varchar(40) NOT NULL, "code" varchar(208) NOT NULL, "version" integer NOT NULL, "before" text, "after" text, PRIMARY KEY ("sequence", "ordinal", "part"))',
    );
    await runner.query('CREATE INDEX "audit_change_record" ON "audit_change" ("kind", "code", "sequence") ');
    await runner.query(
      'CREATE TABLE "write_key" ("hash" varchar(64) PRIMARY KEY NOT NULL, "content" varchar(64) NOT NULL, "at" varchar(24) NOT NULL)',
    );
    await runner.query('CREATE INDEX "write_key_at" ON "write_key" ("at") ');
    await runner.query(
      'CREATE TABLE "write_answer" ("hash" varchar(64) NOT NULL, "part" integer NOT NULL, "text" text NOT NULL, PRIMARY KEY ("hash", "part"))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "write_answer"');
    await runner.query('DROP INDEX "write_key_at"');
    await runner.query('DROP TABLE "write_key"');
    await runner.query('DROP INDEX "audit_change_record"');
    await runner.query('DROP TABLE "audit_change"');
    await runner.query('DROP INDEX "audit_entry_previous"');
    await runner.query('DROP INDEX "audit_entry_id"');
    await runner.query('DROP TABLE "audit_entry"');
  }
}
