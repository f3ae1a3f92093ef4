import { once } from "node:events";
import { join } from "node:path";
import { endChild, spawnChild } from "./child-process";
import { defaultPatienceMs, root, type StartOptions } from "./start-process";

/** How a command ended, and what it printed. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As good as no bound, where a timer wants one. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * Runs a script in a process of its own, to its end.
 * @throws Error when it did not end in time; it has been ended by then.
 */
export async function runNode(
  argv: readonly string[],
  { env = {}, cwd = root, patienceMs = defaultPatienceMs }: StartOptions = {},
): Promise<CommandResult> {
  const child = spawnChild(process.execPath, argv, { env, cwd });
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patienceMs)));
  const closed = once(child, "close") as Promise<[number | null]>;
  const ended = await Promise.race([closed, late]).finally(() => clearTimeout(timer));
  if (!ended) {
    await endChild(child);
    throw new Error(`${argv.join(" ")} did not end in time:\n${stdout}${stderr}`);
  }
  return { code: ended[0], stdout, stderr };
}

/** Runs one of the built commands to its end. */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  cwd = root,
): Promise<CommandResult> {
  return runNode([join(cwd, "dist", "commands", `${command}.js`), ...args], { env, cwd });
}

/**
 * Runs one of the built commands to its end, as long as that takes.
 * @throws Error with what it printed, when it fails.
 */
export async function mustRun(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const program = join(root, "dist", "commands", `${command}.js`);
  const { code, stdout, stderr } = await runNode([program, ...args], { env, patienceMs: longestMs });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
}
