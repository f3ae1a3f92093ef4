import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./start-process";

/** How a command ended, and what it printed. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const patience = 60_000;

/** Runs one of the built commands to its end. */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  cwd = root,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(cwd, "dist", "commands", `${command}.js`), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`${command} did not end in time:\n${stdout}${stderr}`));
    }, patience);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
