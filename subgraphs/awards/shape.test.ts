import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../../platform/database/open-sqlite";
import { awardsDatabase } from "./shape";

describe("the migrated awards database", () => {
  it("is what the entities say", async () => {
    const folder = mkdtempSync(join(tmpdir(), "awards-"));
    const database = await openSqlite(awardsDatabase, folder);
    const { upQueries } = await database.manager().connection.driver.createSchemaBuilder().log();
    await database.close();
    rmSync(folder, { recursive: true });
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
