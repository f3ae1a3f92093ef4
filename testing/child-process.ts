import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";

interface SpawnOptions {
  /** Put over this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What becomes of its output; it can be read unless told otherwise. */
  readonly output?: "pipe" | "ignore";
}

/** How long one that is to end has before it is killed, in milliseconds. */
const graceMs = 3_000;

/**
 * Starts a program that ends with this process, however that ends. It does not keep this process alive: one that nobody
 * has ended must not hold up the end of a run of tests.
 */
export function spawnChild(
  program: string,
  args: readonly string[],
  { env = {}, cwd, output = "pipe" }: SpawnOptions = {},
): ChildProcess {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
  });
  child.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as Socket | null)?.unref();
  if (child.pid !== undefined) endWithThisProcess(child, child.pid);
  return child;
}

/**
 * Asks a child to end, kills it when it has not by then, and waits until it is gone.
 * @returns whether it has ended by itself, before its time was over.
 */
export async function endChild(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
  patienceMs = graceMs,
): Promise<boolean> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return true;
  const ended = once(child, "exit");
  child.kill(signal);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, patienceMs);
  await ended;
  clearTimeout(timer);
  return !isLate;
}

/**
 * A shell waits for the end of its input, which comes with the end of this process even when that is killed, and kills the
 * child then. A listener for the end would not do: the `process` that Jest gives to tests is a copy, which tells of none.
 * It is in a session of its own, so that Ctrl-C leaves it until its work is done. Where there is no `sh`, there is no watch.
 */
function endWithThisProcess(child: ChildProcess, pid: number): void {
  const watch = spawn("sh", ["-c", 'read -r _; kill -KILL "$1" 2>/dev/null', "watch", String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watch.on("error", () => undefined);
  watch.unref();
  (watch.stdin as Socket).unref();
  child.once("exit", () => watch.kill("SIGKILL"));
}
