import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** In a process of its own: here, the environment is the one that this test runs in. */
const script = `
  const { AsyncLocalStorage } = require("node:async_hooks");
  const Environment = require(${JSON.stringify(join(__dirname, "forgetting-environment.cjs"))});
  (async () => {
    const projectConfig = { testEnvironmentOptions: {}, globals: {} };
    for (const suite of ["first", "second"]) {
      const environment = new Environment({ globalConfig: {}, projectConfig }, {});
      await environment.setup();
      const store = new AsyncLocalStorage();
      store.enterWith(suite);
      const before = store.getStore();
      await environment.teardown();
      console.log(before, store.getStore());
    }
  })();
`;

it("the environment of a suite lets go of what was stored in asynchronously, after each of them", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["first undefined\nsecond undefined\n", ""]);
});
