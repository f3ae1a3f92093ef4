import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../testing/free-port";
import { untilAnswered } from "../../testing/bench/until-answered";
import { root, spawnNode, startNode } from "../../testing/start-process";
import { production } from "../run-bench";
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
  folder: string,
): Promise<readonly Started[]> {
  const emptyFolder = join(folder, "empty");
  mkdirSync(emptyFolder);
  const stock = await startSubgraphs("stock-subgraph", folder);
  const own = chosen.includes("service-own") ? await startSubgraphs("project-subgraph", folder) : stock;
  const urlArguments = [...stock.urls].map(([name, url]) => `${name}=${url}`);
  const node = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    startNode(argv, { env: { ...production, ...env } });
  const gateway = ({ supergraph }: Subgraphs) =>
    node([join(root, "dist", "commands", "gateway.js")], {
      PORT: "0",
      SUPERGRAPH: supergraph,
      SUBGRAPH_URLS: "",
    });
  const hive = (...options: readonly string[]) => startHive([stock.supergraph, ...options]);
  const starts: Record<ContestantName, () => Promise<{ readonly pid: number; readonly url: string }>> = {
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
    const { pid, url } = await starts[name]();
    const subgraphs = alone.includes(name) ? [] : name === "service-own" ? own.pids : stock.pids;
    all.push({ name, pids: [pid, ...subgraphs], url: new URL("/graphql", url) });
  }
  return all;
}

async function startSubgraphs(kind: string, folder: string): Promise<Subgraphs> {
  const started = await Promise.all(
    names.map((name) => startNode([script(kind), name], { env: production })),
  );
  const path = kind === "stock-subgraph" ? "/" : "/graphql";
  const urls = new Map(names.map((name, at) => [name as string, `${started[at]?.url}${path}`]));
  const supergraph = join(folder, `${kind}.graphql`);
  writeFileSync(supergraph, composeFixture(urls));
  return { pids: started.map(({ pid }) => pid), urls, supergraph };
}

/** Hive prints no address that can be relied on. One worker, no polling of the file, nothing of its registry. */
async function startHive(options: readonly string[]) {
  const port = await freePort();
  const bin = join(peersFolder, "node_modules", "@graphql-hive", "gateway", "dist", "bin.js");
  const started = spawnNode(
    [bin, "supergraph", ...options, "--host", "127.0.0.1", "--port", String(port), "--fork", "1"],
    { env: production, cwd: peersFolder },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(started, { url: new URL("/graphql", url), body: '{"query":"{ __typename }"}' });
  return { pid: started.pid, url };
}
