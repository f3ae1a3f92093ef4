import { join } from "node:path";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import { importInto } from "../../commands/records/import-into";
import { freshDatabase } from "../../testing/test-database";
import { temporaryFolder } from "../../testing/temporary-folder";
import { digestOf } from "./run-import";
import { writeRecords } from "./write-records";

const folder = temporaryFolder();
const database = freshDatabase();
let writing: Databases;
let reading: Databases;
let exported = 0;

beforeAll(async () => {
  writing = await openDatabases(database.location);
  reading = await openDatabases(database.location);
  await importInto(writing, [writeRecords(join(folder.path, "few"), 300)]);
});
afterAll(async () => {
  for (const databases of [writing, reading])
    await Promise.all(Object.values(databases ?? {}).map((each) => each.close()));
  await database.remove();
  folder.remove();
});

/** Everything that is read, as one digest. */
async function content(): Promise<string> {
  const files = join(folder.path, `export-${(exported += 1)}`);
  await exportFrom(reading, files);
  return digestOf(files);
}

/** The databases, with something done when all rows of the first write are written and it is not committed. */
function before(commitOf: string, act: () => Promise<void>): Databases {
  let isFirst = true;
  return Object.fromEntries(
    Object.entries(writing).map(([name, each]) => [
      name,
      {
        name,
        manager: () => each.manager(),
        read: each.read.bind(each),
        check: () => each.check(),
        writeClosed: (work, close) => each.writeClosed(work, close),
        version: () => each.version(),
        close: () => each.close(),
        writeBeside: each.writeBeside.bind(each),
        write: (work) =>
          each.write(async (manager) => {
            const done = await work(manager);
            if (name === commitOf && isFirst) await act();
            if (name === commitOf) isFirst = false;
            return done;
          }),
      } satisfies Databases[string],
    ]),
  );
}

describe("what is read while an import is written", () => {
  it("is the old state whole, and does not wait; then the new one", async () => {
    const old = await content();
    let meanwhile = "";
    // The import waits for the reader here: if the reader waited for the import, neither would come to an end.
    const stopped = before("justice", async () => {
      meanwhile = await content();
    });
    await importInto(stopped, [writeRecords(join(folder.path, "more"), 1200)]);
    expect(meanwhile).toBe(old);
    expect(await content()).not.toBe(old);
  });

  it("is of one moment, though the import is committed while it is read", async () => {
    const old = await content();
    const source = writeRecords(join(folder.path, "most"), 2400);
    const files = join(folder.path, "of-one-moment");
    let imported: Promise<unknown> | undefined;
    // The first file is read when the import begins, and the others when it has been committed.
    const slow: Databases = Object.fromEntries(
      Object.entries(reading).map(([name, each]) => [
        name,
        {
          name,
          manager: () => each.manager(),
          write: each.write.bind(each),
          writeBeside: each.writeBeside.bind(each),
          check: () => each.check(),
          writeClosed: (work, close) => each.writeClosed(work, close),
          version: () => each.version(),
          close: () => each.close(),
          read: (work) =>
            each.read(async (manager) => {
              if (name !== Object.keys(reading).at(-1)) return work(manager);
              await manager.query("SELECT code FROM unit");
              imported = importInto(writing, [source]);
              await imported;
              return work(manager);
            }),
        } satisfies Databases[string],
      ]),
    );
    await exportFrom(slow, files);
    await imported;
    expect(digestOf(files)).toBe(old);
    expect(await content()).not.toBe(old);
  });
});
