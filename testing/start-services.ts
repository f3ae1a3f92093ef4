import { freePort } from "./free-port";
import { recordsToRead } from "./imported-records";
import { startProcess, type RunningProcess } from "./start-process";
import type { TestDatabase } from "./test-database";

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

/** How services are started. */
interface ServicesOptions {
  /** Whether subgraphs know each other's addresses, which have to be chosen before any of them is there. */
  readonly areLinked?: boolean;
}

/**
 * Starts every process on a free port. Of a start that fails, nothing is left. Who writes gives databases of its own:
 * those that all read are used otherwise. They are removed with the services.
 */
export async function startServices(
  env: Readonly<Record<string, string>> = {},
  database: TestDatabase = recordsToRead(),
  { areLinked = false }: ServicesOptions = {},
): Promise<Services> {
  const running = new Map<string, RunningProcess>();
  const stop = async () => {
    await Promise.all([...running.values()].map((process) => process.stop("SIGKILL")));
    await database.remove();
  };
  try {
    return await startOver(database, { ...(areLinked && (await chosenPorts())), ...env }, running, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startOver(
  database: TestDatabase,
  env: Readonly<Record<string, string>>,
  running: Map<string, RunningProcess>,
  stop: () => Promise<void>,
): Promise<Services> {
  const settings = { ...database.env, ...env };
  const start = async (name: string, port = "0") => {
    running.set(name, await startProcess("subgraph", [name], { env: { ...settings, PORT: port } }));
  };
  const ports = portsIn(env);
  const started = await Promise.allSettled(names.map((name) => start(name, ports.get(name))));
  for (const one of started) if (one.status === "rejected") throw one.reason;
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
    restart: (name) => start(name, new URL(found(name).url).port),
    stop: async () => {
      await gateway.stop();
      await stop();
    },
  };
}

/** Addresses for all subgraphs, as the setting has them. */
async function chosenPorts(): Promise<Readonly<Record<string, string>>> {
  const ports = await Promise.all(names.map(() => freePort()));
  const urls = names.map((name, at) => `${name}=http://127.0.0.1:${ports[at]}/graphql`);
  return { SUBGRAPH_URLS: urls.join(",") };
}

/** The ports that a setting names, by the names of subgraphs. */
function portsIn({
  SUBGRAPH_URLS: urls = "",
}: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    [...urls.matchAll(/(\w+)=http:\/\/127\.0\.0\.1:(\d+)/g)].map(([, name = "", port = ""]) => [name, port]),
  );
}
