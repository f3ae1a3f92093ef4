import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../../../platform/database/open-sqlite";
import { AwardRow } from "../awards/award.entity";
import { PersonRow } from "../people/person.entity";
import { awardsDatabase } from "../shape";
import { anAward, aPerson } from "../testkit/rows";

const names = ["Trần Văn Ánh", "Đỗ Thị An", "Lê Ân"];

it("records of a database of before get the keys by which names are listed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  const database = await openSqlite(awardsDatabase, folder);
  const keys = () =>
    database.write(async (manager) => ({
      people: await manager.query<unknown[]>("SELECT code, sort_name, plain_name FROM person ORDER BY code"),
      awards: await manager.query<unknown[]>("SELECT code, recipient_sort FROM award ORDER BY code"),
    }));
  await database.write(async (manager) => {
    const people = Array.from({ length: 600 }, (_, at) => ({
      code: `p${at}`,
      fullName: `${names[at % 3]} ${at}`,
    }));
    await manager.insert(PersonRow, people.map(aPerson));
    const awards = people.map(({ code, fullName: recipientName }, at) => ({
      code,
      titleCode: "T",
      recipientName,
      recipientKind: at % 2 ? "INDIVIDUAL" : "COLLECTIVE",
    }));
    await manager.insert(AwardRow, awards.map(anAward));
  });
  const expected = await keys();
  const { dataSource } = await database.write(async (manager) => manager);
  const ran = () => dataSource.query<{ name: string }[]>("SELECT name FROM migrations");
  while ((await ran()).some(({ name }) => name.startsWith("OrderByNames")))
    await dataSource.undoLastMigration();
  expect(
    await database.write((manager) =>
      manager.query<unknown[]>("SELECT sort_name FROM person WHERE code = 'p0'"),
    ),
  ).toEqual([{ sort_name: "0 tran van anh" }]);
  await dataSource.runMigrations();
  expect(await keys()).toEqual(expected);
  await database.close();
  rmSync(folder, { recursive: true });
});
