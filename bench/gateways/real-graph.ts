import { parseArgs } from "node:util";
import { machine } from "../../testing/bench/machine";
import { contestOptions, names, readContestOptions } from "../options";
import { runBench, say, writeResult } from "../run-bench";
import { measure, type MeasuredOperation } from "./measure";
import { modeTables, realGraphPage, type RealGraphReport } from "./real-graph/report";
import { realOperations } from "./real-graph/operations";
import { startModes } from "./real-graph/start-modes";
import { requestsOf } from "./requests";

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "data-dir": { type: "string" },
      ...contestOptions,
      only: { type: "string" },
      records: { type: "string", default: "the project's own" },
      write: { type: "boolean", default: false },
    },
  });
  return {
    dataDir: values["data-dir"] ?? null,
    ...readContestOptions(values),
    only: names(values.only),
    records: values.records,
    write: values.write,
  };
}

type Options = ReturnType<typeof readOptions>;

async function run(options: Options, dataDir: string): Promise<RealGraphReport> {
  const ranOn = machine();
  const started = await startModes(dataDir);
  const operations: MeasuredOperation[] = [];
  for (const operation of realOperations.filter(({ name }) => options.only?.includes(name) ?? true)) {
    const entrants = started.map(({ name, pids, url }) => ({ name, pids, next: requestsOf(url, operation) }));
    const measured = await measure(operation, entrants, options);
    operations.push(measured);
    say(`\n${operation.name}: ${operation.title}, ${measured.bytes} bytes\n\n${modeTables(measured)}`);
  }
  const database = process.env["DATABASE_URL"] ? "a database server" : "SQLite";
  return { machine: ranOn, ...options, database, operations };
}

async function main(folder: string): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const report = await run(options, options.dataDir ?? folder);
  say(`\n${report.machine}`);
  const suffix = report.database === "SQLite" ? "" : "-server";
  if (options.write) writeResult(`real-graph${suffix}`, realGraphPage(report));
}

runBench("real", main);
