import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RequestRecord } from "../server/request/request-record";
import { RequestDeadline } from "../server/request/request-deadline";
import type { Database } from "./database";
import { openSqlite } from "./open-sqlite";
import { queryRows } from "./query-rows";
import { RecordVersionRow } from "./record-version.entity";
import { select } from "./select";

describe("a database as one request sees it", () => {
  const folder = mkdtempSync(join(tmpdir(), "request-database-"));
  let database: Database;
  beforeAll(async () => {
    database = await openSqlite(
      { name: "own", entities: [RecordVersionRow], migrations: { sqlite: [], mysql: [] } },
      folder,
    );
    await database.write((manager) =>
      manager.query("CREATE TABLE record_version (id INTEGER, version TEXT)"),
    );
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (own: Database | undefined) => own && select(own, RecordVersionRow, "version.all").getMany();

  it("is read while the request runs, and not any more once it has ended", async () => {
    const deadline = new RequestDeadline(60_000);
    const own = database.during?.({ deadline });
    expect(await rows(own)).toEqual([]);
    deadline.abort("gone");
    await expect(rows(own)).rejects.toMatchObject({ extensions: { code: "OPERATION_TIMED_OUT" } });
    expect(await rows(database)).toEqual([]);
  });

  it("notes each statement in the record of its own request, once, and in no other's", async () => {
    const deadline = new RequestDeadline(60_000);
    const [one, other] = [new RequestRecord(), new RequestRecord()];
    const read = async (record: RequestRecord) => rows(database.during?.({ deadline, record }));
    await read(one);
    await read(other);
    await read(other);
    await rows(database);
    expect([one.reads.statements, other.reads.statements]).toEqual([1, 2]);
  });

  it("notes a statement that no builder made, and sends none after the end of its request", async () => {
    const deadline = new RequestDeadline(60_000);
    const record = new RequestRecord();
    const own = database.during?.({ deadline, record }) ?? database;
    const count = () => queryRows<{ found: number }>(own, "SELECT COUNT(*) AS found FROM record_version");
    expect(await count()).toEqual([{ found: 0 }]);
    expect(record.reads).toMatchObject({ statements: 1, rows: 1 });
    deadline.abort("gone");
    await expect(count()).rejects.toMatchObject({ extensions: { code: "OPERATION_TIMED_OUT" } });
    expect(record.reads.statements).toBe(1);
  });

  it("gives what no builder asks for in the transaction of a write, before others see it", async () => {
    const rows = await database.write(async (manager) => {
      await manager.query("INSERT INTO record_version VALUES (2, 'within')");
      const within = await queryRows(database, "SELECT version FROM record_version WHERE id = ?", [2]);
      await manager.query("DELETE FROM record_version");
      return within;
    });
    expect(rows).toEqual([{ version: "within" }]);
  });
});
