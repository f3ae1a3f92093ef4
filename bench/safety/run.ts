import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { composeFixture } from "../gateways/fixture/compose-fixture";
import { operations } from "../gateways/fixture/operations";
import { measure, type MeasuredOperation } from "../gateways/measure";
import { requestsOf } from "../gateways/requests";
import type { Post } from "../../testing/bench/load";
import { machine } from "../../testing/bench/machine";
import { number, ratio, table } from "../../testing/bench/table";
import { startNode } from "../../testing/start-process";
import { auditorHeaders, tokenSettings } from "../../testing/tokens";
import { contestOptions, readContestOptions } from "../options";
import { production, runBench, say, writeResult } from "../run-bench";

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
  ...tokenSettings,
  RATE_LIMIT: "1000000",
  TRUSTED_DOCUMENTS: "log",
  SUBGRAPH_KEYS: `bench=${"k".repeat(48)}`,
};

async function startAll(folder: string): Promise<readonly Started[]> {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const token = auditorHeaders();
  const start = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    startNode(argv, { env: { ...production, ...env } });
  const over = async (kind: string, env: Readonly<Record<string, string>>) => {
    const started = await Promise.all(subgraphNames.map((name) => start([script("subgraph"), name], env)));
    const supergraph = join(folder, `${kind}.graphql`);
    const urls = subgraphNames.map((name, at) => [name as string, `${started[at]?.url}/graphql`] as const);
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
    const { pid, url } = await start(argv, env);
    const headers = name.startsWith("bare") ? {} : token;
    all.push({ name, pids: [pid, ...pids], url: new URL("/graphql", url), headers });
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

async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...contestOptions,
      seconds: { type: "string", default: "4" },
      rounds: { type: "string", default: "8" },
      only: { type: "string", default: "small" },
      write: { type: "boolean", default: false },
    },
  });
  const settings = readContestOptions(values);
  const ranOn = machine();
  const started = await startAll(folder);
  const measured: MeasuredOperation<Name>[] = [];
  for (const operation of operations.filter(({ name }) => values.only.split(",").includes(name))) {
    const entrants = started.map(({ name, pids, url, headers }) => ({
      name,
      pids,
      next: withHeaders(requestsOf(url, operation), headers),
    }));
    const one = await measure(operation, entrants, settings);
    measured.push(one);
    say(`\n${one.name}\n\n${shown(one)}`);
  }
  say(`\n${ranOn}`);
  const { seconds, rounds, only } = values;
  const command = `node dist/bench/safety/run.js --seconds ${seconds} --rounds ${rounds} --only ${only} --write`;
  if (values.write) writeResult("safety", page(measured, ranOn, command));
}

runBench("safety", main);
