import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { runCommand } from "../../testing/run-command";
import { startPrivateMariadb, type PrivateMariadb } from "../../testing/private-mariadb";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr} (it needs an administrator)`);
}

/** Writes files until there is no room left. */
function fill(folder: string): void {
  for (let size = 1_000_000; size >= 512; size = Math.floor(size / 2)) {
    try {
      for (let at = 0; ; at += 1) writeFileSync(join(folder, `filler-${size}-${at}`), Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
}

const toldAsFull = /^[^\n]*its disk is full; make room and try again[^\n]*\n$/;
const titles = "{ titles { code } }";
const none = { data: { titles: [] } };

describe("files on a disk of their own", () => {
  const folder = temporaryFolder();
  const env = { DATA_DIR: join(folder.path, "data"), LOG_LEVEL: "silent" };
  const filler = join(folder.path, "filler");
  beforeEach(() => {
    run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder.path);
    run("mkdir", filler);
  });
  afterEach(() => run("umount", "-l", folder.path));
  afterAll(() => folder.remove());

  const importInto = () => runCommand("import", ["--quiet"], env);

  it("that is full: an import is refused in a line and writes nothing, and is taken when there is room", async () => {
    const awards = await startProcess("subgraph", ["awards"], { env });
    for (const name of ["justice", "courts"]) await (await startProcess("subgraph", [name], { env })).stop();
    expect(await askAt(awards.url, titles)).toEqual(none);
    fill(filler);
    const { code, stderr } = await importInto();
    expect([code, stderr]).toEqual([1, expect.stringMatching(toldAsFull) as string]);
    expect(await askAt(awards.url, titles)).toEqual(none);
    rmSync(filler, { recursive: true });
    expect((await importInto()).code).toBe(0);
    const { data, errors } = await askAt<{ titles: unknown[] }>(awards.url, titles);
    expect(errors).toBeUndefined();
    expect(data.titles.length).toBeGreaterThan(10);
    expect(await awards.stop()).toBe(0);
  });

  it("that takes no more writes: a process that needs it says so in a line, and starts when it does", async () => {
    expect((await importInto()).code).toBe(0);
    run("mount", "-o", "remount,ro", folder.path);
    for (const [command, args] of [
      ["import", ["--quiet"]],
      ["start", []],
      ["subgraph", ["justice"]],
    ] as const) {
      const { code, stderr } = await runCommand(command, args, { ...env, PORT: "0" });
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^[^\n]*cannot be written \(EROFS\)[^\n]*\n$/) as string,
      ]);
    }
    run("mount", "-o", "remount,rw", folder.path);
    const graph = await startProcess("start", [], { env });
    expect((await askAt(graph.url, "{ justice { name } }")).errors).toBeUndefined();
    expect(await graph.stop()).toBe(0);
  });
});

describe("a server whose disk is full", () => {
  const folder = temporaryFolder();
  const generated = temporaryFolder();
  const filler = join(folder.path, "filler");
  let server: PrivateMariadb;
  let graph: RunningProcess;

  beforeAll(async () => {
    run("mount", "-t", "tmpfs", "-o", "size=640m", "tmpfs", folder.path);
    run("mkdir", filler);
    server = await startPrivateMariadb([
      `--datadir=${join(folder.path, "data")}`,
      "--innodb-log-file-size=16M",
    ]);
    graph = await startProcess("start", [], { env: environment() });
    const made = await runCommand("generate", ["--out", records, "--scale", "0.01"], {});
    expect(made.code).toBe(0);
  });
  afterAll(async () => {
    await graph?.stop();
    await server?.remove();
    run("umount", "-l", folder.path);
    folder.remove();
    generated.remove();
  });

  const records = join(generated.path, "records");
  const question = "{ awards(first: 1) { totalCount nodes { id } } titles { code } }";
  const environment = () => ({ ...server.env("full"), LOG_LEVEL: "silent" });
  const importMany = () => runCommand("import", ["--quiet", records], environment());

  it("answers on, takes no import and keeps nothing of it, and takes it when there is room", async () => {
    const before = await askAt(graph.url, question);
    expect(before.errors).toBeUndefined();
    fill(filler);
    const { code, stderr } = await importMany();
    expect([code, stderr]).toEqual([1, expect.stringMatching(toldAsFull) as string]);
    expect(await askAt(graph.url, question)).toEqual(before);
    rmSync(filler, { recursive: true });
    expect(await importMany()).toMatchObject({ code: 0, stderr: "" });
    const { data, errors } = await askAt<{ awards: { totalCount: number } }>(graph.url, question);
    expect(errors).toBeUndefined();
    expect(data.awards.totalCount).toBeGreaterThan(10_000);
  });
});
