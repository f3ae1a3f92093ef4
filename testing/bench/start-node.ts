import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A Node process that a bench has started. */
export interface NodeProcess {
  readonly pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until it has printed the address it listens at, and gives that; rejects when it ends before. */
  address(): Promise<string>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** What runs now: a bench that ends early, whatever ends it, leaves nothing behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** Starts a script in a process of its own; `env` is put over the bench's own environment. */
export function startNode(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): NodeProcess {
  const child = spawn(process.execPath, argv, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  const ended = once(child, "exit");
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  return {
    pid: child.pid ?? 0,
    output: () => output,
    address: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const url = /ready\b.*?(http:\/\/[^/\s]+)/s.exec(output)?.[1];
          if (url) resolve(url);
        };
        child.stdout.on("data", look);
        child.once("exit", (code) => reject(new Error(`${argv.join(" ")} ended with ${code}:\n${output}`)));
        look();
      }),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await ended;
    },
  };
}
