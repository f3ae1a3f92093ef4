import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../baseline/start-graph";
import { load, post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { Processes } from "../../testing/bench/processes";
import { residentMib } from "../../testing/bench/process-usage";
import { number, table } from "../../testing/bench/table";
import { chosenContestants, contestants } from "./contestants";
import { positive } from "./options";
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
    process.stdout.write(`${name}: step ${step} of ${steps}, ${number(resident.at(-1) ?? null)} MiB\n`);
  }
  return resident;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: "string", default: "100000" },
      contestants: { type: "string", default: "service,embedded" },
      write: { type: "boolean", default: false },
    },
  });
  const operations = Math.ceil(positive("operations", values.operations));
  const asked = values.contestants.split(",");
  const names = chosenContestants(asked).filter((name) => asked.includes(name));
  const ranOn = machine();
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-memory-"));
  const processes = new Processes({ NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true" });
  try {
    if (names.some((name) => name.startsWith("hive") || name === "monolith")) {
      installPeers((text) => process.stdout.write(`${text}\n`));
    }
    const columns: (readonly (number | null)[])[] = [];
    const started = await startContestants(names, processes, folder);
    for (const one of started) columns.push(await grow(one, operations));
    const rows = Array.from({ length: steps + 1 }, (_, step) => [
      String(Math.round((operations / steps) * step)),
      ...columns.map((column) => number(column[step] ?? null)),
    ]);
    const shown = table(["distinct operations", ...started.map(({ name }) => contestants[name])], rows);
    process.stdout.write(`${shown}\n\n${ranOn}\n`);
    if (values.write)
      writeFileSync(
        join(root, "bench", "results", "gateway-memory.md"),
        page(shown, ranOn, `--operations ${operations} --contestants ${names.join(",")}`),
      );
  } finally {
    await processes.stop();
    rmSync(folder, { recursive: true, force: true });
  }
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

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
