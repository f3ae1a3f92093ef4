import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, stopProcesses } from "../testing/start-process";

/** Nothing reports to anybody, and graphql-js leaves its checks for development out, for all alike. */
export const production = { NODE_ENV: "production", WARM_UP: "on", APOLLO_TELEMETRY_DISABLED: "true" };

/** Prints a line. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a page of bench/results. */
export function writeResult(name: string, page: string): void {
  writeFileSync(join(root, "bench", "results", `${name}.md`), page);
}

/**
 * Runs a bench with a temporary folder of its own, and takes that away in the end, with all processes that the bench has
 * started. An error is one line, and exit code 1.
 */
export function runBench(name: string, bench: (folder: string) => Promise<void>): void {
  const folder = mkdtempSync(join(tmpdir(), `emulation-graph-${name}-`));
  bench(folder)
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    })
    .finally(async () => {
      await stopProcesses();
      rmSync(folder, { recursive: true, force: true });
    });
}
