import { parseArgs } from "node:util";
import { machine } from "../../testing/bench/machine";
import { percentile } from "../../testing/bench/percentile";
import { residentMib } from "../../testing/bench/process-usage";
import { table } from "../../testing/bench/table";
import { savedQuestions } from "../../testing/saved-operations";
import { startGraph } from "../../testing/start-graph";
import { positive } from "../options";
import { runBench, say, writeResult } from "../run-bench";
import { HealthWatch } from "./health-watch";
import { arrivals, keepBusy, offer, type Arrivals, type Offered } from "./offer";
import { postOf } from "./raw-connection";

const columns = [
  "phase",
  "offered",
  "accepted/s",
  "refused/s",
  "failed",
  "unsent",
  "mean ms",
  "p50 ms",
  "p95 ms",
  "mean / idle",
  "p50 / idle",
  "p95 / idle",
  "/livez p99 ms",
  "MiB",
];

/** How many times as much as the graph can do is offered. */
const offers = [0.8, 1, 1.5, 5];
/** How many clients ask for a long operation, each of which waits for its answer. */
const patientClients = [4, 8];
/** An operation that takes many times as long as a saved one. */
const longQuestion = `{ ${Array.from(
  { length: 40 },
  (_none, at) => `at${at}: justice { units(first: 50) { nodes { name parent { name } } } }`,
).join(" ")} }`;

/**
 * What the graph does when more is asked of it than it can do: it is measured idle, kept as busy as it can be, offered less than
 * that, as much, and more, and idle again. Then clients ask for long operations after short ones, each of which waits for its
 * answer. `--query` measures one operation in the place of the saved ones.
 */
async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "10" },
      query: { type: "string" },
      arrivals: { type: "string", default: "regular" },
      url: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const seconds = positive("seconds", values.seconds);
  const come = values.arrivals as Arrivals;
  if (!Object.hasOwn(arrivals, come))
    throw new Error(`--arrivals is ${Object.keys(arrivals).join(" or ")}, not ${values.arrivals}`);
  const ranOn = machine();
  say(`${ranOn}\n`);
  const env = { NODE_ENV: "production", WARM_UP: "on" };
  const graph = values.url === undefined ? await startGraph({ dataDir: folder, env }) : undefined;
  const url = new URL(values.url ?? graph?.url ?? "");
  const queries = values.query === undefined ? savedQuestions().map(({ query }) => query) : [values.query];
  const target = { url, requests: queries.map((query) => postOf(url, query)) };
  const rows: (readonly string[])[] = [];
  let undisturbed: Offered | undefined;

  const phase = async (name: string, offered: string, measure: () => Promise<Offered>) => {
    const health = new HealthWatch(new URL("/livez", url));
    const result = await measure();
    undisturbed ??= result;
    rows.push(rowOf(name, offered, result, undisturbed, await health.end(), graph?.pid));
    process.stderr.write(`${name} is measured\n`);
    return result;
  };
  await keepBusy(target, { seconds, connections: 1 });
  await phase("idle", "one at a time", () => keepBusy(target, { seconds, connections: 1 }));
  const busy = await phase("busy", "eight at a time", () => keepBusy(target, { seconds, connections: 8 }));
  const capacity = busy.latencies.length / busy.seconds;
  for (const times of offers) {
    await phase(`offered ${times} times`, `${Math.round(capacity * times)}/s`, () =>
      offer(target, { seconds, rate: capacity * times, come }),
    );
  }
  await phase("idle again", "one at a time", () => keepBusy(target, { seconds, connections: 1 }));
  const long = { url, requests: [postOf(url, longQuestion)] };
  for (const clients of patientClients) {
    await keepBusy(target, { seconds: seconds / 2, connections: 4 });
    const name = `${clients} patient`;
    await phase(name, "long after short", () => keepBusy(long, { seconds, connections: clients }));
  }
  const shown = table(columns, rows);
  say(shown);
  if (values.write) writeResult("overload", page(shown, ranOn, seconds, come));
}

function page(shown: string, ranOn: string, seconds: number, come: Arrivals): string {
  return `# Overload

What the embedded graph does with the saved questions when more is asked of it than it can do. Accepted, refused and failed
are what came of the requests, latencies are those of what was accepted. Those who are patient ask for an operation that is many
times as long, and each waits for its answer: none of them may be refused.

${shown}

## How to repeat it

\`\`\`
npm run build
node dist/bench/overload/run.js --seconds ${seconds} --arrivals ${come} --write
\`\`\`

${ranOn}.
`;
}

function rowOf(
  name: string,
  offered: string,
  result: Offered,
  idle: Offered,
  health: readonly number[],
  pid: number | undefined,
): readonly string[] {
  const { latencies, seconds, refused, failed, unsent } = result;
  const ratio = (percent: number) => percentile(latencies, percent) / percentile(idle.latencies, percent);
  return [
    name,
    offered,
    (latencies.length / seconds).toFixed(0),
    (refused / seconds).toFixed(0),
    String(failed),
    String(unsent),
    mean(latencies).toFixed(1),
    percentile(latencies, 50).toFixed(1),
    percentile(latencies, 95).toFixed(1),
    (mean(latencies) / mean(idle.latencies)).toFixed(1),
    ratio(50).toFixed(1),
    ratio(95).toFixed(1),
    percentile(health, 99).toFixed(1),
    pid === undefined ? "" : (residentMib([pid]) ?? NaN).toFixed(0),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

runBench("overload", main);
