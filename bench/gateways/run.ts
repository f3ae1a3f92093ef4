import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../baseline/start-graph";
import { machine } from "../../testing/bench/machine";
import { Processes } from "../../testing/bench/processes";
import { residentMib } from "../../testing/bench/process-usage";
import { chosenContestants, contestants, type ContestantName } from "./contestants";
import { operations } from "./fixture/operations";
import { goalTable } from "./goals";
import { measure, type MeasuredOperation } from "./measure";
import { readOptions, type Options } from "./options";
import { installPeers } from "./peers-folder";
import { memoryTable, operationTable, type Resident } from "./report";
import { requestsOf } from "./requests";
import { resultPage } from "./result-page";
import { startContestants } from "./start-contestants";

/** What the run came to. */
export interface ContestReport {
  readonly machine: string;
  readonly options: Options;
  readonly operations: readonly MeasuredOperation<ContestantName>[];
  readonly resident: readonly Resident[];
}

/** Nothing reports to anybody, and graphql-js leaves its checks for development out, for all alike. */
const environment = { NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true" };

const say = (text: string) => process.stdout.write(`${text}\n`);

async function run(options: Options, folder: string): Promise<ContestReport> {
  const ranOn = machine();
  const chosen = chosenContestants(options.contestants);
  installPeers(say);
  const processes = new Processes(environment);
  try {
    const started = await startContestants(chosen, processes, folder);
    const measured: MeasuredOperation<ContestantName>[] = [];
    for (const operation of operations.filter(({ name }) => options.only?.includes(name) ?? true)) {
      const entrants = started.map(({ name, pids, url }) => ({
        name,
        pids,
        next: requestsOf(url, operation),
      }));
      const result = await measure(operation, entrants, options);
      measured.push(result);
      say(
        `\n${operation.name}: ${operation.title}, ${result.bytes} bytes\n\n${operationTable(result, contestants)}`,
      );
    }
    const resident = started.map(({ name, pids }) => ({
      name,
      gateway: residentMib(pids.slice(0, 1)),
      all: residentMib(pids),
    }));
    return { machine: ranOn, options, operations: measured, resident };
  } finally {
    await processes.stop();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-gateways-"));
  try {
    const report = await run(options, folder);
    say(
      `\n${goalTable(report.operations)}\n\n${memoryTable(report.resident, contestants)}\n\n${report.machine}`,
    );
    if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
    if (options.write) writeFileSync(join(root, "bench", "results", "gateways.md"), resultPage(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
