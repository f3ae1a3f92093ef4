import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../baseline/start-graph";
import { freePort } from "../../testing/free-port";
import type { Processes } from "../../testing/bench/processes";
import type { NodeProcess } from "../../testing/bench/start-node";
import { untilAnswered } from "../../testing/bench/until-answered";
import type { ContestantName } from "./contestants";
import { composeFixture } from "./fixture/compose-fixture";
import { peersFolder } from "./peers-folder";

const names = ["justice", "courts", "awards"] as const;
const script = (name: string) => join(__dirname, "contestants", `${name}.js`);

/** A contestant that runs: its processes, the gateway's first. */
export interface Started {
  readonly name: ContestantName;
  readonly pids: readonly number[];
  readonly url: URL;
}

interface Subgraphs {
  readonly pids: readonly number[];
  readonly urls: ReadonlyMap<string, string>;
  readonly supergraph: string;
}

/** Starts some contestants, with the subgraphs that they stand on; contestants over the same subgraphs share them. */
export async function startContestants(
  chosen: readonly ContestantName[],
  processes: Processes,
  folder: string,
): Promise<readonly Started[]> {
  const emptyFolder = join(folder, "empty");
  mkdirSync(emptyFolder);
  const stock = await startSubgraphs("stock-subgraph", processes, folder);
  const own = chosen.includes("service-own")
    ? await startSubgraphs("project-subgraph", processes, folder)
    : stock;
  const urlArguments = [...stock.urls].map(([name, url]) => `${name}=${url}`);
  const node = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const started = processes.start(argv, env, root);
    return { started, address: await started.address() };
  };
  const gateway = ({ supergraph }: Subgraphs) =>
    node([join(root, "dist", "commands", "gateway.js")], {
      PORT: "0",
      SUPERGRAPH: supergraph,
      SUBGRAPH_URLS: "",
    });
  const hive = (...options: readonly string[]) => startHive(processes, [stock.supergraph, ...options]);
  const starts: Record<ContestantName, () => Promise<{ started: NodeProcess; address: string }>> = {
    stock: () => node([script("stock-gateway"), stock.supergraph]),
    "stock-embedded": () => node([script("stock-embedded"), stock.supergraph]),
    "hive-js": () => hive(),
    "hive-rust": () => hive("--hive-router-runtime"),
    "by-hand": () => node([script("by-hand"), ...urlArguments]),
    service: () => gateway(stock),
    "service-own": () => gateway(own),
    embedded: () => node([script("project-embedded"), stock.supergraph, emptyFolder]),
    monolith: () => node([script("monolith")]),
  };
  const alone: readonly ContestantName[] = ["stock-embedded", "embedded", "monolith"];
  const all: Started[] = [];
  for (const name of chosen) {
    const { started, address } = await starts[name]();
    const subgraphs = alone.includes(name) ? [] : name === "service-own" ? own.pids : stock.pids;
    all.push({ name, pids: [started.pid, ...subgraphs], url: new URL("/graphql", address) });
  }
  return all;
}

async function startSubgraphs(kind: string, processes: Processes, folder: string): Promise<Subgraphs> {
  const started = names.map((name) => processes.start([script(kind), name], {}, root));
  const addresses = await Promise.all(started.map((one) => one.address()));
  const path = kind === "stock-subgraph" ? "/" : "/graphql";
  const urls = new Map(names.map((name, at) => [name as string, `${addresses[at]}${path}`]));
  const supergraph = join(folder, `${kind}.graphql`);
  writeFileSync(supergraph, composeFixture(urls));
  return { pids: started.map(({ pid }) => pid), urls, supergraph };
}

/** Hive prints no address that can be relied on. One worker, no polling of the file, nothing of its registry. */
async function startHive(processes: Processes, options: readonly string[]) {
  const port = await freePort();
  const bin = join(peersFolder, "node_modules", "@graphql-hive", "gateway", "dist", "bin.js");
  const started = processes.start(
    [bin, "supergraph", ...options, "--host", "127.0.0.1", "--port", String(port), "--fork", "1"],
    {},
    peersFolder,
  );
  const address = `http://127.0.0.1:${port}`;
  await untilAnswered(started, { url: new URL("/graphql", address), body: '{"query":"{ __typename }"}' });
  return { started, address };
}
