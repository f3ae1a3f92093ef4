import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { importNotes } from "../../commands/records/unfinished-imports";
import { runCommand } from "../../testing/run-command";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { contentOf, kill, stopAt } from "./run-import";
import { writeRecords } from "./write-records";

/** More than one statement writes. */
const awards = 300;
const folder = temporaryFolder();
const source = writeRecords(join(folder.path, "records"), awards);
let unbroken: string;
let databases = 0;

beforeAll(async () => {
  const dataDir = newDataDir();
  expect((await runCommand("import", [source], { DATA_DIR: dataDir })).code).toBe(0);
  unbroken = await contentOf(dataDir);
});
afterAll(() => folder.remove());

function newDataDir(): string {
  const dataDir = join(folder.path, `data-${(databases += 1)}`);
  mkdirSync(dataDir);
  return dataDir;
}

/** Imports as the command does, but here: to start a process takes longer than its import. */
async function importHere(dataDir: string): Promise<void> {
  const databases = await openDatabases({ folder: dataDir });
  const { ok, faults } = await importInto(databases, [source], { folder: dataDir });
  await Promise.all(Object.values(databases).map((database) => database.close()));
  expect([ok, faults.total]).toEqual([true, 0]);
}

async function notesOf(dataDir: string): Promise<readonly string[]> {
  const databases = Object.values(await openDatabases({ folder: dataDir }));
  const notes = await importNotes(databases)();
  await Promise.all(databases.map((database) => database.close()));
  return notes;
}

describe("an import that is killed and run again", () => {
  it.each([
    "begin justice",
    "commit justice",
    "committed justice",
    "committed courts",
    "commit awards",
    "committed awards",
  ])("at the moment '%s' leaves what an unbroken import leaves", async (moment) => {
    const dataDir = newDataDir();
    await kill(await stopAt(moment, { DATA_DIR: dataDir }, source));
    await importHere(dataDir);
    expect(await contentOf(dataDir)).toBe(unbroken);
  });

  it("at any time leaves what an unbroken import leaves", async () => {
    const dataDir = newDataDir();
    for (let delay = 300; delay < 1300; delay += 200) {
      const child = spawn(process.execPath, [join(root, "dist", "commands", "import.js"), source], {
        env: { ...process.env, DATA_DIR: dataDir },
        stdio: "ignore",
      });
      const gone = once(child, "exit");
      await pause(delay);
      child.kill("SIGKILL");
      await gone;
    }
    await importHere(dataDir);
    expect(await contentOf(dataDir)).toBe(unbroken);
  });
});

describe("an import that was broken off between two commits", () => {
  it("is finished by the next import, of whatever files", async () => {
    const dataDir = newDataDir();
    await kill(await stopAt("committed justice", { DATA_DIR: dataDir }, source));
    const other = join(source, "sectors.csv");
    expect(await runCommand("import", [other], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
    expect(await contentOf(dataDir)).toBe(unbroken);
  });

  it("is named by the export, the recount and the health of the graph until it is finished", async () => {
    const dataDir = newDataDir();
    await kill(await stopAt("committed courts", { DATA_DIR: dataDir }, source));
    const line = (name: string) =>
      `The import that began on \\S+ is in the database ${name}, and was broken off before it was in all of them\\. Import the same files again\\.\n`;
    const named = new RegExp(`^${line("justice")}${line("courts")}$`);
    const commands = [["export", [join(dataDir, "exported")]] as const, ["recount", []] as const];
    for (const [command, args] of commands) {
      const told = await runCommand(command, [...args], { DATA_DIR: dataDir });
      expect([told.code, told.stderr]).toEqual([1, expect.stringMatching(named)]);
    }
    expect(await notesOf(dataDir)).toEqual([]);
    const aMinute = 60_000;
    const later = jest.spyOn(Date, "now").mockReturnValue(Date.now() + aMinute);
    expect(await notesOf(dataDir)).toHaveLength(2);
    later.mockRestore();
    await importHere(dataDir);
    for (const [command, args] of commands)
      expect(await runCommand(command, [...args], { DATA_DIR: dataDir })).toMatchObject({
        code: 0,
        stderr: "",
      });
  });

  it("is told in one line when its files have changed, and can be given up", async () => {
    const dataDir = newDataDir();
    const changing = writeRecords(join(folder.path, "changing"), 100);
    await kill(await stopAt("committed justice", { DATA_DIR: dataDir }, changing));
    appendFileSync(join(changing, "units.csv"), "\n");
    const refused = await runCommand("import", [source], { DATA_DIR: dataDir });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^The import of .*changing on \d{4}-\d\d-\d\d was broken off: it is in justice but not in awards, courts, .*\n$/,
    );
    const args = ["--give-up-broken-off", changing];
    expect(await runCommand("import", args, { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
    expect(await runCommand("recount", [], { DATA_DIR: dataDir })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("two imports at once", () => {
  it("are kept apart: the second is refused in one line, until the first has ended in whatever way", async () => {
    const dataDir = newDataDir();
    const first = await stopAt("begin justice", { DATA_DIR: dataDir }, source);
    const second = await runCommand("import", [source], { DATA_DIR: dataDir });
    expect(second).toMatchObject({
      code: 1,
      stderr: "Another import into these databases is running. Wait until it has ended, then import again.\n",
    });
    await kill(first);
    expect(await runCommand("import", [source], { DATA_DIR: dataDir })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await contentOf(dataDir)).toBe(unbroken);
  });
});
