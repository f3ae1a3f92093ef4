import { readdirSync, readFileSync } from "node:fs";
import type { RunningProcess } from "../../testing/start-process";

/** The processes that a process has started and that run. */
export async function workersOf({ child }: RunningProcess): Promise<number[]> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => stateOf(pid)?.parent === child.pid && isAlive(pid));
}

/** Whether a process runs; one that has ended and whose end nobody has heard of does not. */
export function isAlive(pid: number): boolean {
  const state = stateOf(pid);
  return state !== undefined && state.letter !== "Z";
}

function stateOf(pid: number): { readonly letter?: string; readonly parent: number } | undefined {
  try {
    // The name of the program, in brackets, may hold anything; what follows it is fixed.
    const [letter, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { letter, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** The processes that have answered requests so far, by their log. */
export function answeringWorkers(running: RunningProcess): number[] {
  const lines = running
    .output()
    .split("\n")
    .filter((line) => line.includes('"a request came"'));
  return [...new Set(lines.map((line) => Number(JSON.parse(line).pid)))];
}
