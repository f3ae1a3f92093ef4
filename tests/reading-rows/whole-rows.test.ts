import { databaseShapes, openDatabases, type Databases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { recordSources } from "../../commands/records/record-sources";
import { select } from "../../platform/database/select";
import { root } from "../../testing/start-process";
import { freshDatabase } from "../../testing/test-database";

const database = freshDatabase();
let databases: Databases;

const databaseOf = (name: string) => {
  const found = databases[name];
  if (!found) throw new Error(`no database ${name}`);
  return found;
};

beforeAll(async () => {
  databases = await openDatabases(database.location);
  const imported = await importInto(databases, recordSources(root));
  expect(imported.ok).toBe(true);
});

afterAll(async () => {
  await Promise.all(Object.values(databases).map((one) => one.close()));
  await database.remove();
});

it.each(databaseShapes().map(({ name, entities }) => ({ name, entities })))(
  "the rows of every table of $name are those that TypeORM makes",
  async ({ name, entities }) => {
    const manager = databaseOf(name).manager();
    let rows = 0;
    for (const entity of entities) {
      const keys = manager.dataSource
        .getMetadata(entity)
        .primaryColumns.map(({ propertyName }) => propertyName);
      const order = Object.fromEntries(keys.map((key) => [key, "ASC"]));
      const query = select(databaseOf(name), entity, "row.all");
      for (const key of keys) query.addOrderBy(`row.${key}`);
      const found = await query.getMany();
      const expected = await manager.find(entity, { order });
      expect(found).toStrictEqual(expected);
      rows += found.length;
    }
    expect(rows).toBeGreaterThan(50);
  },
);

it("a number keeps all of its digits", async () => {
  const [shape] = databaseShapes().filter(({ name }) => name === "courts");
  const membership = shape?.entities.find((entity) => (entity as { name: string }).name === "MembershipRow");
  if (!membership) throw new Error("no memberships");
  const courts = databaseOf("courts");
  const [first] = await select(courts, membership, "membership.first").limit(1).getMany();
  const score = 0.1 + 0.2;
  await courts.write(async (manager) => {
    await manager.save(membership, { ...first, score });
    const found = await select(courts, membership, "membership.changed").where({ score }).getMany();
    expect(found).toStrictEqual([
      Object.assign(Object.create(Object.getPrototypeOf(first) as object), first, { score }),
    ]);
  });
});

it("a statement that selects more than whole rows is TypeORM's own", async () => {
  const [shape] = databaseShapes().filter(({ name }) => name === "awards");
  const title = shape?.entities.find((entity) => (entity as { name: string }).name === "AwardTitleRow");
  if (!title) throw new Error("no titles");
  const query = select(databaseOf("awards"), title, "title.codes")
    .select(["title.code"])
    .orderBy("title.code");
  const [found] = await query.getMany();
  expect(Object.keys(found ?? {})).toEqual(["code"]);
});
