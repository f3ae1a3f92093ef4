import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./root.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a Node script of a package or of the project, without a shell, in the project's folder.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show` lets it write to the terminal itself
 * @returns {Promise<{ code: number, output: string }>} the exit code, 128 and its number after a signal
 */
export function runNode(args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    // Whoever ends us means what we started as well: a SIGTERM would leave an npm or a tsc behind.
    const forward = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const pieces = [];
    child.stdout?.on("data", (piece) => pieces.push(piece));
    child.stderr?.on("data", (piece) => pieces.push(piece));
    const end = (code, note) => {
      for (const signal of signals) process.off(signal, forward);
      resolve({ code, output: Buffer.concat(pieces).toString("utf8") + note });
    };
    child.on("error", (error) => end(1, `${error.message}\n`));
    child.on("close", (code, signal) =>
      end(code ?? 128 + constants.signals[signal], signal ? `It was ended by ${signal}.\n` : ""),
    );
  });
}
