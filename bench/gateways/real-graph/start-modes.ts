import { startProcess } from "../../../testing/start-process";
import { production } from "../../run-bench";

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

/**
 * Starts the graph over a data folder, or the database server that the environment names, in each mode with each
 * executor. The first start adds the project's records where they are not.
 */
export async function startModes(dataDir: string): Promise<readonly StartedMode[]> {
  const started: StartedMode[] = [];
  const env = { ...production, DATA_DIR: dataDir };
  for (const executor of executors) {
    const graph = await startProcess("start", [], { env: { ...env, GATEWAY_EXECUTOR: executor } });
    const url = new URL("/graphql", graph.url);
    started.push({ mode: "embedded", name: modes.embedded[executor], pids: [graph.pid], url });
  }
  const subgraphs = await Promise.all(subgraphNames.map((name) => startProcess("subgraph", [name], { env })));
  const urls = subgraphNames.map((name, at) => `${name}=${subgraphs[at]?.url}/graphql`).join(",");
  for (const executor of executors) {
    const own = { SUBGRAPH_URLS: urls, GATEWAY_EXECUTOR: executor };
    const gateway = await startProcess("gateway", [], { env: { ...env, ...own } });
    const url = new URL("/graphql", gateway.url);
    const pids = [gateway.pid, ...subgraphs.map(({ pid }) => pid)];
    started.push({ mode: "service", name: modes.service[executor], pids, url });
  }
  return started;
}
