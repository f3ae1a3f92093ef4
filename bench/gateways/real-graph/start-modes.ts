import { join } from "node:path";
import { root } from "../../baseline/start-graph";
import type { Processes } from "../../../testing/bench/processes";

/** The modes of the graph, each with both executors; the stock one first, as what the other is compared with. */
export const modes = {
  embedded: { apollo: "embedded, Apollo's executor", compiled: "embedded" },
  service: { apollo: "services, Apollo's executor", compiled: "services" },
} as const;

export type Mode = keyof typeof modes;
type Executor = "apollo" | "compiled";

/** The graph in a mode, by an executor: its processes, the gateway's first. */
export interface StartedMode {
  readonly mode: Mode;
  readonly name: string;
  readonly pids: readonly number[];
  readonly url: URL;
}

const executors: readonly Executor[] = ["apollo", "compiled"];
const subgraphNames = ["awards", "justice", "courts"] as const;
const command = (name: string) => join(root, "dist", "commands", `${name}.js`);

/**
 * Starts the graph over a data folder, or the database server that the environment names, in each mode with each
 * executor. The first start adds the project's records where they are not.
 */
export async function startModes(processes: Processes, dataDir: string): Promise<readonly StartedMode[]> {
  const started: StartedMode[] = [];
  const env = { PORT: "0", DATA_DIR: dataDir };
  for (const executor of executors) {
    const graph = processes.start([command("start")], { ...env, GATEWAY_EXECUTOR: executor }, root);
    const url = new URL("/graphql", await graph.address());
    started.push({ mode: "embedded", name: modes.embedded[executor], pids: [graph.pid], url });
  }
  const subgraphs = subgraphNames.map((name) => processes.start([command("subgraph"), name], env, root));
  const addresses = await Promise.all(subgraphs.map((subgraph) => subgraph.address()));
  const urls = subgraphNames.map((name, at) => `${name}=${addresses[at]}/graphql`).join(",");
  for (const executor of executors) {
    const gateway = processes.start(
      [command("gateway")],
      { ...env, SUBGRAPH_URLS: urls, GATEWAY_EXECUTOR: executor },
      root,
    );
    const url = new URL("/graphql", await gateway.address());
    const pids = [gateway.pid, ...subgraphs.map(({ pid }) => pid)];
    started.push({ mode: "service", name: modes.service[executor], pids, url });
  }
  return started;
}
