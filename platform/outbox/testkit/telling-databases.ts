import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Database } from "../../database/database";
import type { DatabaseShape } from "../../database/database-shape";
import { openSqlite } from "../../database/open-sqlite";
import { RecordVersionRow } from "../../database/record-version.entity";
import { outboxTables } from "../outbox.entity";
import { tableChange, type TableChange } from "../table-change";

/** What one database keeps of the towns of another. */
@Entity("town_outline")
export class TownOutlineRow {
  @PrimaryColumn("varchar", { length: 16 })
  code: string;

  @Column("varchar", { length: 64, nullable: true })
  name: string | null;
}

interface Runner {
  query(statement: string): Promise<unknown>;
}

class CreateTables1000000000000 {
  async up(runner: Runner): Promise<void> {
    for (const statement of [
      "CREATE TABLE record_version (id int PRIMARY KEY NOT NULL, version varchar(36) NOT NULL)",
      "INSERT INTO record_version VALUES (1, 'first')",
      "CREATE TABLE audit_entry (sequence int PRIMARY KEY NOT NULL, id varchar(36) NOT NULL)",
      "CREATE TABLE town_outline (code varchar(16) PRIMARY KEY NOT NULL, name varchar(64))",
      "CREATE TABLE outbox_event (target varchar(64) NOT NULL, id int NOT NULL, payload text NOT NULL, added_at varchar(24) NOT NULL, PRIMARY KEY (target, id))",
      "CREATE TABLE outbox_counter (target varchar(64) PRIMARY KEY NOT NULL, series varchar(36) NOT NULL, last_id int NOT NULL)",
      "CREATE TABLE event_inbox (source varchar(64) PRIMARY KEY NOT NULL, series varchar(36) NOT NULL, last_id int NOT NULL)",
    ])
      await runner.query(statement);
  }
  async down(): Promise<void> {}
}

const shapeOf = (name: string): DatabaseShape => ({
  name,
  entities: [RecordVersionRow, TownOutlineRow, ...outboxTables],
  migrations: { sqlite: [CreateTables1000000000000], mysql: [] },
});

/** Two databases, of one that tells and of one that is told. */
export interface TellingDatabases {
  readonly sender: Database;
  readonly receiver: Database;
  /** What the one that is told has of towns: their names by their codes. */
  towns(): Promise<Readonly<Record<string, string | null>>>;
  close(): Promise<void>;
}

export async function openTelling(): Promise<TellingDatabases> {
  const folder = mkdtempSync(join(tmpdir(), "telling-"));
  const [sender, receiver] = [
    await openSqlite(shapeOf("towns"), folder),
    await openSqlite(shapeOf("map"), folder),
  ];
  return {
    sender,
    receiver,
    towns: async () => {
      const rows = await receiver.manager().find(TownOutlineRow, { order: { code: "ASC" } });
      return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
    },
    close: async () => {
      await sender.close();
      await receiver.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** That a town has a name, or is no more. */
export function town(code: string, name: string | null): TableChange {
  return tableChange(TownOutlineRow, { code }, name === null ? null : { code, name });
}
