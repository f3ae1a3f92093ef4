import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuTicksIn } from "../../../testing/bench/process-usage";
import { root, spawnNode } from "../../../testing/start-process";

/** What a process came to, from its start to its end. */
export interface ProcessCost {
  readonly seconds: number;
  /** Processor time of the process itself, user and system; null where the system does not tell. */
  readonly cpuSeconds: number | null;
  /** The most that was resident at any time, in MiB; null where the system does not tell. */
  readonly peakMib: number | null;
  readonly output: string;
}

/** How often a process is looked at: what it takes in its last moments is not seen. */
const lookEveryMs = 50;

/**
 * Runs a program of Node to its end and measures it.
 * @throws Error with what it printed, when it fails.
 */
export async function measureProcess(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ProcessCost> {
  const begin = performance.now();
  const { child, pid, output } = spawnNode(argv, { env });
  let cpuSeconds: number | null = null;
  let peakMib: number | null = null;
  const look = () => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) / 1024;
      if (Number.isFinite(peak)) peakMib = Math.max(peak, peakMib ?? 0);
      cpuSeconds = cpuTicksIn(readFileSync(`/proc/${pid}/stat`, "utf8")) / 100;
    } catch {
      // The process has ended, or there is no /proc.
    }
  };
  const timer = setInterval(look, lookEveryMs);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}:\n${output()}`);
  return { seconds: (performance.now() - begin) / 1000, cpuSeconds, peakMib, output: output() };
}

/** The limits of memory that `npm run import` gives to Node. */
const limits = ["--max-old-space-size=220", "--max-semi-space-size=8"];

/** Imports some files with the built command, as `npm run import` does, and measures it. */
export function measureImport(
  sources: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ProcessCost> {
  const program = join(root, "dist", "commands", "import.js");
  return measureProcess([...limits, program, "--quiet", ...sources], env);
}
