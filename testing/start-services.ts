import { runCommand } from "./run-command";
import { startProcess, type RunningProcess } from "./start-process";
import { freshDatabase } from "./test-database";

/** The graph as services: a process for the gateway and one for each subgraph, over the project's own records. */
export interface Services {
  /** Where the gateway is reached. */
  readonly url: string;
  readonly gateway: RunningProcess;
  /** What its processes are given of the environment. */
  readonly settings: Readonly<Record<string, string>>;
  /** Starts one more gateway, with settings of its own. */
  startGateway(env: Readonly<Record<string, string>>): Promise<RunningProcess>;
  /** The process of a subgraph. */
  process(subgraph: string): RunningProcess;
  /** Starts a subgraph that was ended, on the port that it had. */
  restart(subgraph: string): Promise<void>;
  stop(): Promise<void>;
}

const names = ["awards", "justice", "courts"];

/** Imports the records, and starts every process on a free port. */
export async function startServices(env: Readonly<Record<string, string>> = {}): Promise<Services> {
  const database = freshDatabase();
  const settings = { ...database.env, ...env };
  const imported = await runCommand("import", [], settings);
  if (imported.code !== 0) throw new Error(imported.stderr);
  const start = async (name: string, port = "0") =>
    [name, await startProcess("subgraph", [name], { env: { ...settings, PORT: port } })] as const;
  const running = new Map(await Promise.all(names.map((name) => start(name))));
  const found = (name: string): RunningProcess => {
    const process = running.get(name);
    if (!process) throw new Error(`no subgraph ${name} was started`);
    return process;
  };
  const urls = names.map((name) => `${name}=${found(name).url}/graphql`).join(",");
  const startGateway = (own: Readonly<Record<string, string>> = {}) =>
    startProcess("gateway", [], { env: { ...settings, SUBGRAPH_URLS: urls, ...own } });
  const gateway = await startGateway();
  return {
    url: gateway.url,
    gateway,
    settings,
    startGateway,
    process: found,
    restart: async (name) => {
      running.set(...(await start(name, new URL(found(name).url).port)));
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([...running.values()].map((process) => process.stop("SIGKILL")));
      await database.remove();
    },
  };
}
