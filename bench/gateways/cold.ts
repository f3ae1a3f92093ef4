import { parseArgs } from "node:util";
import { post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { geometricMean, median } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";
import { savedQuestions, type SavedQuestion } from "../../testing/saved-operations";
import { startGraph } from "../../testing/start-graph";
import { tokenSettings } from "../../testing/tokens";
import { names, whole } from "../options";
import { runBench, say, writeResult } from "../run-bench";

const executors = ["apollo", "compiled"] as const;
type Executor = (typeof executors)[number];
type Times = Record<Executor, Map<string, number[]>>;

/** Starts the graph, and times the first request of each saved operation after its start, in milliseconds. */
async function askEachOnce(
  dataDir: string,
  executor: Executor,
  questions: readonly SavedQuestion[],
  times: Times,
) {
  const env = { ...tokenSettings, GATEWAY_EXECUTOR: executor, NODE_ENV: "production", WARM_UP: "on" };
  const graph = await startGraph({ dataDir, env });
  try {
    const url = new URL("/graphql", graph.url);
    for (const { name, query } of questions) {
      const begin = performance.now();
      await post({ url, body: JSON.stringify({ query }) });
      times[executor].set(name, [...(times[executor].get(name) ?? []), performance.now() - begin]);
    }
  } finally {
    await graph.stop();
  }
}

/** The same in another order at each start: what comes first pays for what all use. */
function rotated<Value>(values: readonly Value[], start: number): readonly Value[] {
  const from = (start * 7) % values.length;
  return [...values.slice(from), ...values.slice(0, from)];
}

function timesTable(questions: readonly SavedQuestion[], times: Times): string {
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

async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      starts: { type: "string", default: "5" },
      "data-dir": { type: "string" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const starts = whole("starts", values.starts);
  const ranOn = machine();
  const dataDir = values["data-dir"] ?? folder;
  const questions = savedQuestions(names(values.only));
  const times: Times = { apollo: new Map(), compiled: new Map() };
  await (await startGraph({ dataDir, env: tokenSettings })).stop();
  for (let start = 0; start < starts; start++) {
    for (const executor of executors) await askEachOnce(dataDir, executor, rotated(questions, start), times);
  }
  const shown = timesTable(questions, times);
  say(`${shown}\n\n${ranOn}`);
  if (values.write) writeResult("cold", page(shown, ranOn, starts));
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

runBench("cold", main);
