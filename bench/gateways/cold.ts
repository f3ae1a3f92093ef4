import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readQuestions, type Question } from "../baseline/questions";
import { root, startGraph } from "../baseline/start-graph";
import { post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { geometricMean, median } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";
import { positive } from "./options";

const executors = ["apollo", "compiled"] as const;
type Executor = (typeof executors)[number];
type Times = Record<Executor, Map<string, number[]>>;

/** Starts the graph, and times the first request of each saved operation after its start, in milliseconds. */
async function askEachOnce(
  dataDir: string,
  executor: Executor,
  questions: readonly Question[],
  times: Times,
) {
  const graph = await startGraph(dataDir, { GATEWAY_EXECUTOR: executor, NODE_ENV: "production" });
  try {
    const url = new URL("/graphql", graph.address);
    for (const { name, query } of questions) {
      const begin = performance.now();
      await post({ url, body: JSON.stringify({ query }) });
      times[executor].set(name, [...(times[executor].get(name) ?? []), performance.now() - begin]);
    }
  } finally {
    await graph.process.stop();
  }
}

/** The same in another order at each start: what comes first pays for what all use. */
function rotated<Value>(values: readonly Value[], start: number): readonly Value[] {
  const from = (start * 7) % values.length;
  return [...values.slice(from), ...values.slice(0, from)];
}

function timesTable(questions: readonly Question[], times: Times): string {
  const ratios: number[] = [];
  const rows = questions.map(({ name, title }) => {
    const [stock, ours] = executors.map((executor) => median(times[executor].get(name) ?? []));
    const over = ratio(ours ?? null, stock ?? null);
    if (over !== null) ratios.push(over);
    return [`${name} ${title}`, ...[over, ours ?? null, stock ?? null].map(number)];
  });
  const head = ["first request of", "ours / Apollo's executor", "ours, ms", "Apollo's executor, ms"];
  return table(head, [...rows, ["geometric mean", number(geometricMean(ratios))]]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      starts: { type: "string", default: "5" },
      "data-dir": { type: "string" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const starts = Math.ceil(positive("starts", values.starts));
  const ranOn = machine();
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-cold-"));
  const dataDir = values["data-dir"] ?? folder;
  const questions = readQuestions(join(root, "schema", "operations"), values.only?.split(",") ?? null);
  const times: Times = { apollo: new Map(), compiled: new Map() };
  try {
    await (await startGraph(dataDir)).process.stop();
    for (let start = 0; start < starts; start++) {
      for (const executor of executors)
        await askEachOnce(dataDir, executor, rotated(questions, start), times);
    }
    const shown = timesTable(questions, times);
    process.stdout.write(`${shown}\n\n${ranOn}\n`);
    if (values.write) writeFileSync(join(root, "bench", "results", "cold.md"), page(shown, ranOn, starts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function page(shown: string, ranOn: string, starts: number): string {
  return `# The first request of a saved operation

How long a client waits for an operation of schema/operations that nobody has sent since the start, beside the same graph
with Apollo's executor (\`GATEWAY_EXECUTOR=apollo\`): the middle of ${starts} starts of each, in turns.

${shown}

## How to repeat it

\`\`\`
npm run build
node dist/bench/gateways/cold.js --starts ${starts} --write
\`\`\`

${ranOn}.
`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
