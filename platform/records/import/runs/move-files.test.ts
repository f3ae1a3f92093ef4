import libsql from "libsql";
import { DataSource } from "typeorm";
import { moveFilesToColumn, moveFilesToRows } from "./move-files";

it("the files of imports are moved from their column to rows, and back", async () => {
  const source = await new DataSource({
    type: "better-sqlite3",
    driver: libsql,
    database: ":memory:",
  }).initialize();
  const runner = source.createQueryRunner();
  await runner.query("CREATE TABLE import_run (id text PRIMARY KEY, files text NOT NULL)");
  await runner.query("CREATE TABLE import_run_file (run_id text, ordinal int, label text, digest text)");
  const runs = [
    { id: "first", files: '{"units.csv":"a1","people.csv":"b2"}' },
    { id: "second", files: '{"units.csv":"c3"}' },
  ];
  for (const { id, files } of runs) await runner.query("INSERT INTO import_run VALUES (?, ?)", [id, files]);
  await moveFilesToRows(runner);
  expect(await runner.query("SELECT * FROM import_run_file")).toEqual([
    { run_id: "first", ordinal: 0, label: "units.csv", digest: "a1" },
    { run_id: "first", ordinal: 1, label: "people.csv", digest: "b2" },
    { run_id: "second", ordinal: 0, label: "units.csv", digest: "c3" },
  ]);
  await runner.query("UPDATE import_run SET files = '{}'");
  await moveFilesToColumn(runner);
  expect(await runner.query("SELECT * FROM import_run")).toEqual(runs);
  await source.destroy();
});
