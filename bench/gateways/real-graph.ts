import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../baseline/start-graph";
import { machine } from "../../testing/bench/machine";
import { Processes } from "../../testing/bench/processes";
import { measure, type MeasuredOperation } from "./measure";
import { positive } from "./options";
import { modeTables, realGraphPage, type RealGraphReport } from "./real-graph/report";
import { realOperations } from "./real-graph/operations";
import { startModes } from "./real-graph/start-modes";
import { requestsOf } from "./requests";

const say = (text: string) => process.stdout.write(`${text}\n`);

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "data-dir": { type: "string" },
      seconds: { type: "string", default: "3" },
      rounds: { type: "string", default: "4" },
      connections: { type: "string", default: "4" },
      only: { type: "string" },
      records: { type: "string", default: "the project's own" },
      write: { type: "boolean", default: false },
    },
  });
  return {
    dataDir: values["data-dir"] ?? null,
    seconds: positive("seconds", values.seconds),
    rounds: Math.ceil(positive("rounds", values.rounds)),
    connections: Math.ceil(positive("connections", values.connections)),
    only: values.only?.split(",") ?? null,
    records: values.records,
    write: values.write,
  };
}

type Options = ReturnType<typeof readOptions>;

async function run(options: Options, dataDir: string): Promise<RealGraphReport> {
  const ranOn = machine();
  const processes = new Processes({ NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true" });
  try {
    const started = await startModes(processes, dataDir);
    const operations: MeasuredOperation[] = [];
    for (const operation of realOperations.filter(({ name }) => options.only?.includes(name) ?? true)) {
      const entrants = started.map(({ name, pids, url }) => ({
        name,
        pids,
        next: requestsOf(url, operation),
      }));
      const measured = await measure(operation, entrants, options);
      operations.push(measured);
      say(`\n${operation.name}: ${operation.title}, ${measured.bytes} bytes\n\n${modeTables(measured)}`);
    }
    const database = process.env["DATABASE_URL"] ? "a database server" : "SQLite";
    return { machine: ranOn, ...options, database, operations };
  } finally {
    await processes.stop();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-real-"));
  try {
    const report = await run(options, options.dataDir ?? folder);
    say(`\n${report.machine}`);
    const suffix = report.database === "SQLite" ? "" : "-server";
    if (options.write) {
      writeFileSync(join(root, "bench", "results", `real-graph${suffix}.md`), realGraphPage(report));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
