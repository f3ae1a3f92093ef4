import type { MigrationInterface, QueryRunner } from "typeorm";

export class EventsBetweenSubgraphs1796077083416 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "outbox_event" ("target" varchar(64) NOT NULL, "id" integer NOT NULL, "payload" text NOT NULL, "added_at" varchar(24) NOT NULL, PRIMARY KEY ("target", "id"))',
    );
    await runner.query(
      'CREATE TABLE "outbox_counter" ("target" varchar(64) PRIMARY KEY NOT NULL, "series" varchar(36) NOT NULL, "last_id" integer NOT NULL)',
    );
    await runner.query(
      'CREATE TABLE "event_inbox" ("source" varchar(64) PRIMARY KEY NOT NULL, "series" varchar(36) NOT NULL, "last_id" integer NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "event_inbox"');
    await runner.query('DROP TABLE "outbox_counter"');
    await runner.query('DROP TABLE "outbox_event"');
  }
}
