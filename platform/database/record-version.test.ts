import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntityManager } from "typeorm";
import type { Database } from "./database";
import type { DatabaseShape } from "./database-shape";
import { openSqlite } from "./open-sqlite";
import { RecordVersionRow } from "./record-version.entity";

class CreateTables1000000000000 {
  async up(runner: { query(statement: string): Promise<unknown> }): Promise<void> {
    await runner.query(
      "CREATE TABLE record_version (id int PRIMARY KEY NOT NULL, version varchar(36) NOT NULL)",
    );
    await runner.query("INSERT INTO record_version VALUES (1, 'first')");
    await runner.query(
      "CREATE TABLE audit_entry (sequence int PRIMARY KEY NOT NULL, id varchar(36) NOT NULL)",
    );
    await runner.query("CREATE TABLE town (code varchar(8) PRIMARY KEY NOT NULL)");
  }
  async down(): Promise<void> {}
}

const shape: DatabaseShape = {
  name: "towns",
  entities: [RecordVersionRow],
  migrations: { sqlite: [CreateTables1000000000000], mysql: [] },
};

const insert = (code: string) => (manager: EntityManager) =>
  manager.query("INSERT INTO town VALUES (?)", [code]);

describe("the version of a database", () => {
  let folder: string;
  let database: Database;
  let other: Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "versions-"));
    database = await openSqlite(shape, folder);
    other = await openSqlite(shape, folder);
  });

  afterEach(async () => {
    await database.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it("changes with every write, also for who did not write", async () => {
    const versions = new Set([await other.version()]);
    for (const code of ["a", "b", "c"]) {
      await database.write(insert(code));
      versions.add(await other.version());
      expect(await other.version()).toBe(await database.version());
    }
    expect(versions.size).toBe(4);
  });

  it("changes with the entry that closes a write, and the row that all share stays as it is", async () => {
    const row = () => database.manager().query("SELECT version FROM record_version");
    const [before, versions] = [await row(), new Set([await other.version()])];
    for (const id of ["one", "two"]) {
      await database.writeClosed(insert(id), async (manager) => {
        await manager.query("INSERT INTO audit_entry SELECT COUNT(*) + 1, ? FROM audit_entry", [id]);
      });
      versions.add(await other.version());
    }
    expect(versions.size).toBe(3);
    expect(await row()).toEqual(before);
  });

  it("is the old one until the write is committed", async () => {
    const before = await other.version();
    await database.write(async (manager) => {
      await insert("a")(manager);
      await database.write(insert("b"));
      expect(await database.version()).toBe(before);
      expect(await other.version()).toBe(before);
    });
    expect(await other.version()).not.toBe(before);
  });

  it("stays when a write fails, and when it changes no row", async () => {
    const before = await database.version();
    const failing = database.write(async (manager) => {
      await insert("a")(manager);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await database.write((manager) => manager.query("DELETE FROM town WHERE code = 'nowhere'"));
    expect(await database.version()).toBe(before);
  });
});
