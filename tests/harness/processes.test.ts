import { once } from "node:events";
import { runNode } from "../../testing/run-command";
import { spawnNode, startNode } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";
import { listen, listensAt, portIn, program } from "./listen";

const isDead = (error: Error) => listensAt(portIn(error.message)).then((listens) => !listens);
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("not rejected")),
    (error: Error) => error,
  );

describe("a process that is not ready in time", () => {
  it.each([
    ["that ends when it is asked to", "quiet"],
    ["that goes on when it is asked to end", "quiet stubborn"],
  ])("%s is dead when its start is rejected", async (_, words) => {
    const error = await rejection(listen(words, { patienceMs: 1_000 }));
    expect(error.message).toMatch(/was not ready in time:\nlistening at http/);
    expect(await isDead(error)).toBe(true);
  });

  it("is told at once when it has ended before", async () => {
    await expect(startNode(["-e", "process.exitCode = 3; console.log('why')"])).rejects.toThrow(
      /ended with 3 before it was ready:\nwhy/,
    );
  });
});

describe("a command that does not end in time", () => {
  it("is dead when that is told, with what it printed", async () => {
    const error = await rejection(runNode([program("listen"), "stubborn"], { patienceMs: 1_000 }));
    expect(error.message).toMatch(/did not end in time:\nlistening at http/);
    expect(await isDead(error)).toBe(true);
  });
});

describe("a process that runs", () => {
  it("is gone when its stop has come back, and can be stopped again", async () => {
    const started = await listen("ready");
    expect(await listensAt(portIn(started.url))).toBe(true);
    expect([await started.stop("SIGKILL"), await started.stop()]).toEqual([null, null]);
    expect(started.child.signalCode).toBe("SIGKILL");
    expect(await listensAt(portIn(started.url))).toBe(false);
  });

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "ends with the process that has started it, when that gets %s",
    async (signal) => {
      const parent = spawnNode([program("start-and-wait")]);
      await waitUntil("the started process listens", () => portIn(parent.output()) > 0);
      const port = portIn(parent.output());
      expect(await listensAt(port)).toBe(true);
      const gone = once(parent.child, "exit");
      parent.child.kill(signal);
      await gone;
      await waitUntil("nobody listens", async () => !(await listensAt(port)));
    },
  );
});
