import "reflect-metadata";
import { openDatabases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { recordSources } from "../../commands/records/record-sources";
import { root } from "../../testing/start-process";
import { runCommand } from "../../testing/run-command";
import { freshDatabase } from "../../testing/test-database";

describe("the command recount", () => {
  const fresh = freshDatabase();
  const recount = (...args: string[]) => runCommand("recount", args, fresh.env);
  afterAll(() => fresh.remove());

  it("finds nothing after an import, finds what was tampered with, and repairs it", async () => {
    const databases = await openDatabases(fresh.location);
    await importInto(databases, recordSources(root));
    expect(await recount()).toMatchObject({ code: 0, stderr: "" });

    await databases["awards"]?.write(async (manager) => {
      await manager.query("UPDATE award_statistic SET awards = awards + 2 WHERE awards = 1");
      await manager.query(
        "UPDATE person SET search = ' xyz |' WHERE code = (SELECT code FROM (SELECT MIN(code) AS code FROM person) AS first)",
      );
      await manager.query("DELETE FROM search_word WHERE owner = 'person' AND word = 'nguyen'");
    });
    await databases["courts"]?.write((manager) =>
      manager.query("INSERT INTO search_word (owner, word, code) VALUES ('unit', 'xyz', 'no-such-unit')"),
    );
    const found = await recount();
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/awards: award_statistic: \d+ not as the records say\n {2}.*: awards -2\n/);
    expect(found.stdout).toMatch(/awards: award_statistic_total: as the records say\n/);
    expect(found.stdout).toMatch(/awards: folded columns of person: 1 not as the records say\n/);
    expect(found.stdout).toMatch(/awards: folded columns of award: as the records say\n/);
    expect(found.stdout).toMatch(/awards: words of person: \d+ not as the records say\n/);
    expect(found.stdout).toMatch(/courts: words of unit: 1 not as the records say\n {2}no-such-unit\n/);

    expect(await recount("--repair")).toMatchObject({ code: 0, stderr: "" });
    expect(await recount()).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining("not as") as string,
    });
    await Promise.all(Object.values(databases).map((database) => database.close()));
  });
});
