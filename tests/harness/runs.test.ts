import { join } from "node:path";
import { freePort } from "../../testing/free-port";
import { runNode, type CommandResult } from "../../testing/run-command";
import { root } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";
import { listensAt } from "./listen";

/** Such a run is over in a few seconds; one that hangs is what these tests are to find. */
const patienceMs = 45_000;

/** Runs Jest over one of the compiled suites, whose process listens at a port. */
function run(suite: string, port: number, options: readonly string[]): Promise<CommandResult> {
  const folder = join(root, "dist", "tests", "harness");
  const config = {
    rootDir: folder,
    testMatch: [`**/suites/${suite}.js`],
    transform: {},
    testTimeout: 60_000,
  };
  return runNode(
    [join(root, "node_modules", "jest", "bin", "jest.js"), "--config", JSON.stringify(config), ...options],
    { patienceMs, env: { HARNESS_PORT: String(port) } },
  );
}

/** A bound of a worker's memory keeps Jest from running a single suite in its own process. */
const places = [
  ["in Jest's own process", ["--runInBand"]],
  ["in a worker", ["--maxWorkers=2", "--workerIdleMemoryLimit=1GB"]],
] as const;

describe.each(places)("a run of tests %s", (_, options) => {
  it("fails and ends by itself when a process is not ready in time", async () => {
    const port = await freePort();
    const { code, stderr } = await run("never-ready", port, options);
    expect(code).toBe(1);
    expect(stderr).toMatch(/was not ready in time/);
    expect(stderr).not.toMatch(/did not exit|force exited/);
    expect(await listensAt(port)).toBe(false);
  });

  it("ends by itself when nobody stops a process, and takes that along", async () => {
    const port = await freePort();
    const { code, stderr } = await run("left-running", port, options);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).not.toMatch(/did not exit|force exited/);
    await waitUntil("nobody listens", async () => !(await listensAt(port)));
  });
});
