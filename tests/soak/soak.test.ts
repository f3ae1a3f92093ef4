import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../testing/start-process";

it("the soak asks the services every saved operation, and finds each answered whole", () => {
  const soak = join("dist", "bench", "soak", "run.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [soak, "--minutes", "0.05"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/; 0 unexpected of [1-9]\d*\n$/);
  expect(status).toBe(0);
});
