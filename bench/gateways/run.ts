import { writeFileSync } from "node:fs";
import { machine } from "../../testing/bench/machine";
import { residentMib } from "../../testing/bench/process-usage";
import { chosenContestants, contestants, type ContestantName } from "./contestants";
import { operations } from "./fixture/operations";
import { goalTable } from "./goals";
import { runBench, say, writeResult } from "../run-bench";
import { measure, type MeasuredOperation } from "./measure";
import { readOptions, type Options } from "./options";
import { installPeers } from "./peers-folder";
import { memoryTable, operationTable, type ContestReport } from "./report";
import { requestsOf } from "./requests";
import { resultPage } from "./result-page";
import { startContestants } from "./start-contestants";

async function run(options: Options, folder: string): Promise<ContestReport> {
  const ranOn = machine();
  const chosen = chosenContestants(options.contestants);
  installPeers(say);
  const started = await startContestants(chosen, folder);
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
}

async function main(folder: string): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const report = await run(options, folder);
  say(
    `\n${goalTable(report.operations)}\n\n${memoryTable(report.resident, contestants)}\n\n${report.machine}`,
  );
  if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  if (options.write) writeResult("gateways", resultPage(report));
}

runBench("gateways", main);
