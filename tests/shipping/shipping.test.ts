import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Runs a script of the project. */
function run(script: string, ...args: readonly string[]) {
  const options = { encoding: "utf8", cwd: root } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("scripts", script), ...args], options);
  return { status, stdout, stderr };
}

/** Checks the licences of some packages, by their names. */
function licencesOf(packages: Readonly<Record<string, object>>) {
  const file = join(folder.path, "lock.json");
  writeFileSync(file, JSON.stringify({ packages: { "": { license: "UNLICENSED" }, ...packages } }));
  return run("licences.mjs", file);
}

describe("the licences", () => {
  it("of all that is shipped are printed, and are fit", () => {
    const { status, stdout, stderr } = run("licences.mjs");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^MIT\tgraphql 16\./m);
    expect(stdout).toMatch(/^Elastic-2\.0\t@apollo\/gateway /m);
    expect(stdout).not.toMatch(/\tjest /);
  });

  it("that are not known, or not there, are told, and fail", () => {
    const { status, stderr } = licencesOf({
      "node_modules/a": { version: "1.0.0", license: "AGPL-3.0-only" },
      "node_modules/a/node_modules/@b/c": { version: "2.0.0" },
      "node_modules/d": { version: "1.0.0", license: "(MIT AND GPL-2.0)" },
      "node_modules/e": { version: "1.0.0", license: "(GPL-2.0 OR MIT)" },
      "node_modules/f": { version: "1.0.0", license: "AGPL-3.0-only", dev: true },
    });
    expect(status).toBe(1);
    expect(stderr.match(/^\S+ \S+ has the licence \S+( AND \S+)?(?=,)/gm)).toEqual([
      "@b/c 2.0.0 has the licence none",
      "a 1.0.0 has the licence AGPL-3.0-only",
      "d 1.0.0 has the licence (MIT AND GPL-2.0)",
    ]);
  });
});

describe("packages", () => {
  it("run no script when they are installed", () => {
    expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  });
});

it("the tests on releases of Node end with a line where a release is none", () => {
  const { status, stdout, stderr } = run("test-nodes.mjs", "twenty", "--", "platform");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^"twenty" is no release of Node\.[^\n]*\n$/);
});
