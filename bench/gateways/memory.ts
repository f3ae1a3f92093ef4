import { parseArgs } from "node:util";
import { load, post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { residentMib } from "../../testing/bench/process-usage";
import { number, table } from "../../testing/bench/table";
import { chosenContestants, contestants } from "./contestants";
import { names as namesIn, whole } from "../options";
import { runBench, say, writeResult } from "../run-bench";
import { installPeers } from "./peers-folder";
import { startContestants, type Started } from "./start-contestants";

const steps = 10;
const connections = 4;
const patienceSeconds = 24 * 60 * 60;

/** An operation that nobody has sent before: its name, an alias and a literal are its own. */
function distinctOperation(at: number): string {
  const unit = `justice-${(at % 10) + 1}-${(at % 12) + 1}`;
  const query = `query o${at} { unit${at}: justiceUnit(code: "${unit}", request: ${at}) { name awards(request: ${at}) { year } } }`;
  return JSON.stringify({ operationName: `o${at}`, query, variables: { request: at } });
}

/** Resident memory before any operation, and after each step. */
async function grow({ name, pids, url }: Started, operations: number): Promise<readonly (number | null)[]> {
  const gateway = pids.slice(0, 1);
  let at = 1_000_000;
  const next = () => ({ url, body: distinctOperation(++at) });
  const first = JSON.parse((await post(next())).toString());
  if (first.errors) throw new Error(`${url.href} answers ${JSON.stringify(first.errors)}`);
  const resident = [residentMib(gateway)];
  for (let step = 1; step <= steps; step++) {
    await load(next, { seconds: patienceSeconds, requests: Math.ceil(operations / steps), connections });
    resident.push(residentMib(gateway));
    say(`${name}: step ${step} of ${steps}, ${number(resident.at(-1) ?? null)} MiB`);
  }
  return resident;
}

async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: "string", default: "100000" },
      contestants: { type: "string", default: "service,embedded" },
      write: { type: "boolean", default: false },
    },
  });
  const operations = whole("operations", values.operations);
  const asked = namesIn(values.contestants) ?? [];
  const names = chosenContestants(asked).filter((name) => asked.includes(name));
  const ranOn = machine();
  if (names.some((name) => name.startsWith("hive") || name === "monolith")) installPeers(say);
  const columns: (readonly (number | null)[])[] = [];
  const started = await startContestants(names, folder);
  for (const one of started) columns.push(await grow(one, operations));
  const rows = Array.from({ length: steps + 1 }, (_, step) => [
    String(Math.round((operations / steps) * step)),
    ...columns.map((column) => number(column[step] ?? null)),
  ]);
  const shown = table(["distinct operations", ...started.map(({ name }) => contestants[name])], rows);
  say(`${shown}\n\n${ranOn}`);
  const how = `--operations ${operations} --contestants ${names.join(",")}`;
  if (values.write) writeResult("gateway-memory", page(shown, ranOn, how));
}

function page(shown: string, ranOn: string, asked: string): string {
  return `# Memory over distinct operations

What is resident of the gateway's process, in MiB, after so many operations that each came once. What is kept of an
operation has a bound, so that the figures stop to rise. They swing, since V8 lets the old part of the heap grow to a few
times what lives in it before it goes through it; --max-old-space-size bounds that where memory is short.

${shown}

## How to repeat it

\`\`\`
npm run build
node dist/bench/gateways/memory.js ${asked} --write
\`\`\`

${ranOn}.
`;
}

runBench("memory", main);
