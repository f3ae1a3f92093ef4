import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The project's folder, from here and from where this is compiled to. */
export const root = join(__dirname, "..").replace(/[\\/]dist$/, "");

/** A process of the project that runs and has said that it is ready. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** Where it listens. */
  readonly url: string;
  /** Everything that it has printed so far. */
  output(): string;
  /** Asks it to end and waits until it has; gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const patience = 60_000;

/** Starts one of the built commands, on a free port unless told otherwise, and waits for its address. */
export async function startProcess(
  command: string,
  args: readonly string[] = [],
  { env = {}, cwd = root }: StartOptions = {},
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [join(cwd, "dist", "commands", `${command}.js`), ...args], {
    cwd,
    env: { ...process.env, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${command} was not ready in time:\n${output}`)),
      patience,
    );
    const look = () => {
      const found = /ready\b.*?(http:\/\/[^/\s]+)/s.exec(output)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on("data", look);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`${command} ended with ${code} before it was ready:\n${output}`));
    });
  });
  return {
    child,
    url,
    output: () => output,
    stop: async (signal = "SIGTERM") => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, "exit") as Promise<[number | null]>;
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
