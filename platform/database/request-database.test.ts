import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RequestRecord } from "../observability/request-record";
import { RequestLife } from "../request/request-life";
import type { Database } from "./database";
import { openSqlite } from "./open-sqlite";
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
    const life = new RequestLife(60_000);
    const own = database.during?.({ life });
    expect(await rows(own)).toEqual([]);
    life.finish("gone");
    await expect(rows(own)).rejects.toMatchObject({ extensions: { code: "OPERATION_TIMED_OUT" } });
    expect(await rows(database)).toEqual([]);
  });

  it("notes each statement in the record of its own request, once, and in no other's", async () => {
    const life = new RequestLife(60_000);
    const [one, other] = [new RequestRecord(), new RequestRecord()];
    const read = async (record: RequestRecord) => rows(database.during?.({ life, record }));
    await read(one);
    await read(other);
    await read(other);
    await rows(database);
    expect([one.reads.statements, other.reads.statements]).toEqual([1, 2]);
  });
});
