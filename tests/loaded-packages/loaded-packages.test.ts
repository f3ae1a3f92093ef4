import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, startProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

const preload = join(root, "tests", "loaded-packages", "write-packages.cjs");

/** The packages in the main thread of a command that was ready, and was ended before anybody asked it. */
async function packagesOf(command: string, env: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const folder = temporaryFolder();
  try {
    const file = join(folder.path, "packages.json");
    const { stop } = await startProcess(command, [], {
      env: { DATA_DIR: folder.path, NODE_OPTIONS: `--require ${preload}`, PACKAGES_FILE: file, ...env },
    });
    await stop();
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    folder.remove();
  }
}

describe("a process that is ready", () => {
  it.each([
    ["gateway", ["@apollo/gateway", "@apollo/query-planner", "@apollo/federation-internals"]],
    ["start", ["@apollo/gateway", "@apollo/query-planner", "undici"]],
  ])("has not loaded what %s may never need", async (command, unneeded) => {
    const packages = await packagesOf(command);
    expect(packages).toContain("@apollo/server");
    for (const one of unneeded) expect(packages).not.toContain(one);
  });

  it("has loaded Apollo's executor when that is asked for", async () => {
    expect(await packagesOf("gateway", { GATEWAY_EXECUTOR: "apollo" })).toContain("@apollo/gateway");
  });
});
