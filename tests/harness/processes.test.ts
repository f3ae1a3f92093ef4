import { once } from "node:events";
import { freePort } from "../../testing/free-port";
import { runNode } from "../../testing/run-command";
import { spawnNode, startNode } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";
import { listen, listensAt, program } from "./listen";

describe("a process that is not ready in time", () => {
  it.each([
    ["that ends when it is asked to", "quiet"],
    ["that goes on when it is asked to end", "quiet stubborn"],
  ])("%s is dead when its start is rejected", async (_, words) => {
    const port = await freePort();
    await expect(listen(port, words, { patienceMs: 1_500 })).rejects.toThrow(/was not ready in time:\n/);
    expect(await listensAt(port)).toBe(false);
  });

  it("is told at once when it has ended before", async () => {
    await expect(startNode(["-e", "process.exitCode = 3; console.log('why')"])).rejects.toThrow(
      /ended with 3 before it was ready:\nwhy/,
    );
  });
});

describe("a command that does not end in time", () => {
  it("is dead when that is told", async () => {
    const port = await freePort();
    const argv = [program("listen"), String(port), "stubborn"];
    await expect(runNode(argv, { patienceMs: 1_500 })).rejects.toThrow(/did not end in time:\n/);
    expect(await listensAt(port)).toBe(false);
  });
});

describe("a process that runs", () => {
  it("is gone when its stop has come back, and can be stopped again", async () => {
    const port = await freePort();
    const started = await listen(port, "ready");
    expect([started.url, await listensAt(port)]).toEqual([`http://127.0.0.1:${port}`, true]);
    expect([await started.stop("SIGKILL"), await started.stop()]).toEqual([null, null]);
    expect([started.child.signalCode, await listensAt(port)]).toEqual(["SIGKILL", false]);
  });

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "ends with the process that has started it, when that gets %s",
    async (signal) => {
      const port = await freePort();
      const parent = spawnNode([program("start-and-wait"), String(port)]);
      await waitUntil("the other process listens", () => parent.output() === "started\n");
      expect(await listensAt(port)).toBe(true);
      const gone = once(parent.child, "exit");
      parent.child.kill(signal);
      await gone;
      await waitUntil("nobody listens", async () => !(await listensAt(port)));
    },
  );
});
