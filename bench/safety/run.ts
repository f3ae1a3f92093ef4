import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../baseline/start-graph";
import { composeFixture } from "../gateways/fixture/compose-fixture";
import { operations } from "../gateways/fixture/operations";
import { measure, type MeasuredOperation } from "../gateways/measure";
import { positive } from "../gateways/options";
import { requestsOf } from "../gateways/requests";
import { auditorHeaders, auditorSettings } from "../../testing/bench/auditor";
import type { Post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { Processes } from "../../testing/bench/processes";
import { number, ratio, table } from "../../testing/bench/table";

/** The most of the requests a second of a small query that all of it may cost. */
const goal = 0.15;

const names = {
  "bare embedded": "embedded, bare",
  "safe embedded": "embedded, safe and seen",
  "told embedded": "embedded, safe and seen, with a log line for each request",
  "bare services": "services, bare",
  "safe services": "services, safe, seen and signed",
} as const;
type Name = keyof typeof names;

interface Started {
  readonly name: Name;
  readonly pids: readonly number[];
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

const script = (name: string) => join(__dirname, `${name}.js`);
const subgraphNames = ["justice", "courts", "awards"] as const;

/** Everything that a gateway on a network is configured with. */
const safeSettings = {
  ...auditorSettings,
  RATE_LIMIT: "1000000",
  TRUSTED_DOCUMENTS: "log",
  SUBGRAPH_KEYS: `bench=${"k".repeat(48)}`,
};

async function startAll(processes: Processes, folder: string): Promise<readonly Started[]> {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const token = auditorHeaders();
  const start = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const started = processes.start(argv, env, root);
    return { pid: started.pid, address: await started.address() };
  };
  const over = async (kind: string, env: Readonly<Record<string, string>>) => {
    const started = await Promise.all(subgraphNames.map((name) => start([script("subgraph"), name], env)));
    const supergraph = join(folder, `${kind}.graphql`);
    const urls = subgraphNames.map(
      (name, at) => [name as string, `${started[at]?.address}/graphql`] as const,
    );
    writeFileSync(supergraph, composeFixture(new Map(urls)));
    return { supergraph, pids: started.map(({ pid }) => pid) };
  };
  const bare = await over("bare", {});
  const safe = await over("safe", safeSettings);
  const told = { ...safeSettings, LOG_LEVEL: "info" };
  const gateways: readonly (readonly [
    Name,
    readonly string[],
    Readonly<Record<string, string>>,
    readonly number[],
  ])[] = [
    ["bare embedded", [script("bare"), bare.supergraph, "embedded"], {}, []],
    ["safe embedded", [script("safe"), safe.supergraph, empty, "embedded"], safeSettings, []],
    ["told embedded", [script("safe"), safe.supergraph, empty, "embedded"], told, []],
    ["bare services", [script("bare"), bare.supergraph, "services"], {}, bare.pids],
    ["safe services", [script("safe"), safe.supergraph, empty, "services"], safeSettings, safe.pids],
  ];
  const all: Started[] = [];
  for (const [name, argv, env, pids] of gateways) {
    const { pid, address } = await start(argv, env);
    const headers = name.startsWith("bare") ? {} : token;
    all.push({ name, pids: [pid, ...pids], url: new URL("/graphql", address), headers });
  }
  return all;
}

function withHeaders(next: () => Post, headers: Readonly<Record<string, string>>): () => Post {
  return () => ({ ...next(), headers });
}

/** Each beside the bare one of its mode. */
function shown({ entrants }: MeasuredOperation<Name>): string {
  const find = (name: Name) => entrants.find((one) => one.name === name);
  const rows = entrants.map((one) => {
    const base = find(one.name.endsWith("services") ? "bare services" : "bare embedded");
    return [
      names[one.name],
      number(ratio(one.perSecond, base?.perSecond ?? null)),
      number(ratio(one.cpu, base?.cpu ?? null)),
      number(one.perSecond),
      number(one.p50),
      number(one.cpu),
    ];
  });
  return table(["", "req/s / bare", "CPU / bare", "req/s", "p50 ms", "CPU ms"], rows);
}

function page(measured: readonly MeasuredOperation<Name>[], ranOn: string, command: string): string {
  return `# What safety costs

The gateway with all that makes it safe and seen, beside the same gateway with none of it, in one run and in turns, over
the same records in memory. On: tokens, limits of documents and cost, a rate, trusted documents in log mode, deadlines, a breaker,
masking, metrics, signed requests to subgraphs that check them. The goal is ${1 - goal} of the requests a second of the bare one, on
the small query.

${measured.map((one) => `## ${one.name}: ${one.title}\n\n${shown(one)}`).join("\n\n")}

## How to repeat it

\`\`\`
npm run build
${command}
\`\`\`

${ranOn}.
`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "4" },
      rounds: { type: "string", default: "8" },
      connections: { type: "string", default: "4" },
      only: { type: "string", default: "small" },
      write: { type: "boolean", default: false },
    },
  });
  const settings = {
    seconds: positive("seconds", values.seconds),
    rounds: Math.ceil(positive("rounds", values.rounds)),
    connections: Math.ceil(positive("connections", values.connections)),
  };
  const ranOn = machine();
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-safety-"));
  const processes = new Processes({ NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true" });
  try {
    const started = await startAll(processes, folder);
    const measured: MeasuredOperation<Name>[] = [];
    for (const operation of operations.filter(({ name }) => values.only.split(",").includes(name))) {
      const entrants = started.map(({ name, pids, url, headers }) => ({
        name,
        pids,
        next: withHeaders(requestsOf(url, operation), headers),
      }));
      const one = await measure(operation, entrants, settings);
      measured.push(one);
      process.stdout.write(`\n${one.name}\n\n${shown(one)}\n`);
    }
    process.stdout.write(`\n${ranOn}\n`);
    const { seconds, rounds, only } = values;
    const command = `node dist/bench/safety/run.js --seconds ${seconds} --rounds ${rounds} --only ${only} --write`;
    if (values.write)
      writeFileSync(join(root, "bench", "results", "safety.md"), page(measured, ranOn, command));
  } finally {
    await processes.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
