import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { endChild, spawnChild } from "./child-process";

/** The project's folder, from here and from where this is compiled to. */
export const root = join(__dirname, "..").replace(/[\\/]dist$/, "");

/** How long a process may take to be ready, or to end when it is asked to, in milliseconds, unless told otherwise. */
export const defaultPatienceMs = 60_000;

/** A process of Node that was started. It ends with the process that has started it. */
export interface NodeProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /**
   * Asks it to end and waits until it has; gives its exit code.
   * @throws Error when it did not end in time; it is killed then.
   */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** One that has said that it is ready. */
export interface RunningProcess extends NodeProcess {
  /** Where it listens. */
  readonly url: string;
}

export interface NodeOptions {
  /** Put over this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The project's folder unless told otherwise. */
  readonly cwd?: string;
}

export interface StartOptions extends NodeOptions {
  /** How long it may take to be ready, in milliseconds. */
  readonly patienceMs?: number;
  /** Options of Node, before the command. */
  readonly nodeOptions?: readonly string[];
}

/** What a process prints when it is ready, with the address that it listens at. */
const readyAt = /ready\b.*?(http:\/\/[^/\s]+)/s;

/** What runs now. */
const running = new Set<NodeProcess>();

/** Stops all that still runs of what was started here. */
export async function stopProcesses(): Promise<void> {
  await Promise.all([...running].map((one) => one.stop()));
}

/** Starts a script in a process of its own, and does not wait for anything. */
export function spawnNode(argv: readonly string[], { env = {}, cwd = root }: NodeOptions = {}): NodeProcess {
  const child = spawnChild(process.execPath, argv, { env, cwd });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const started: NodeProcess = {
    child,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async (signal) => {
      const hasEnded = await endChild(child, signal, defaultPatienceMs);
      if (!hasEnded) throw new Error(`${argv.join(" ")} did not end in time:\n${output}`);
      return child.exitCode;
    },
  };
  running.add(started);
  child.once("exit", () => running.delete(started));
  return started;
}

/**
 * Starts a script and waits until it has printed that it is ready, and where it listens.
 * @throws Error when it ends before, or is not ready in time; it has ended by then.
 */
export async function startNode(
  argv: readonly string[],
  { patienceMs, ...options }: StartOptions = {},
): Promise<RunningProcess> {
  const started = spawnNode(argv, options);
  const name = argv.join(" ");
  const url = await inTime(started, "ready", printed(started, readyAt), { name, patienceMs });
  return { ...started, url };
}

/** The same with one of the built commands, on a free port unless told otherwise. */
export async function startProcess(
  command: string,
  args: readonly string[] = [],
  { env = {}, cwd = root, nodeOptions = [], ...options }: StartOptions = {},
): Promise<RunningProcess> {
  return startNode([...nodeOptions, join(cwd, "dist", "commands", `${command}.js`), ...args], {
    // What most tests ask is planned when they ask it: to plan twenty saved operations takes 0.6 s of a core at each start.
    env: { PORT: "0", WARM_UP: "off", ...env },
    cwd,
    ...options,
  });
}

/**
 * Waits for what a process has to do in its time. Ends it before anything else happens when it does not: nobody else could.
 * @throws Error with what it printed, when its time is over or it ends before.
 */
export async function inTime<Value>(
  { child, output }: NodeProcess,
  what: string,
  awaited: Promise<Value>,
  { name, patienceMs = defaultPatienceMs }: { readonly name: string; readonly patienceMs?: number },
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} was not ${what} in time:\n${output()}`)), patienceMs);
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`${name} ended with ${code ?? signal} before it was ${what}:\n${output()}`)),
    );
  });
  try {
    return await Promise.race([awaited, failed]);
  } catch (error) {
    await endChild(child);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until a process has printed what a pattern finds, and gives the pattern's first group. */
export function printed({ child, output }: NodeProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on("data", () => {
      const found = pattern.exec(output())?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}
