import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { mustRun } from "../../testing/run-command";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { tokenSettings } from "../../testing/tokens";

const names = ["awards", "justice", "courts"] as const;
export type SubgraphName = (typeof names)[number];

/** The graph as services over the project's records, whose parts can be broken. */
export class SoakedServices {
  private readonly folder = mkdtempSync(join(tmpdir(), "soak-"));
  private readonly supergraph = join(this.folder, "supergraph.graphql");
  private readonly running = new Map<SubgraphName, RunningProcess>();
  private readonly ports = new Map<SubgraphName, string>();
  private readonly key = randomBytes(36).toString("base64url");
  private gateway: RunningProcess | undefined;
  url = "";

  get subgraphs(): readonly SubgraphName[] {
    return names;
  }

  async start(): Promise<void> {
    const env = this.env();
    await mustRun("import", ["--quiet"], env);
    await Promise.all(names.map((name) => this.startSubgraph(name)));
    cpSync(join(root, "schema", "supergraph.graphql"), this.supergraph);
    const urls = names.map((name) => `${name}=http://127.0.0.1:${this.ports.get(name) ?? ""}/graphql`);
    const own = {
      SUPERGRAPH: this.supergraph,
      SUBGRAPH_URLS: urls.join(","),
      SUBGRAPH_TIMEOUT_MS: "2000",
      OPERATION_TIMEOUT_MS: "5000",
    };
    this.gateway = await startProcess("gateway", [], { env: { ...env, ...own } });
    this.url = this.gateway.url;
  }

  /** Kills a subgraph, and starts it again on its port. */
  async restart(name: SubgraphName): Promise<void> {
    await this.of(name).stop("SIGKILL");
    await this.startSubgraph(name);
  }

  /** Lets a subgraph hang for some milliseconds. */
  async hang(name: SubgraphName, milliseconds: number): Promise<void> {
    const { pid } = this.of(name);
    process.kill(pid, "SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    process.kill(pid, "SIGCONT");
  }

  /** Lets another supergraph take over: the same with one more line, which says nothing. */
  changeSupergraph(): void {
    appendFileSync(this.supergraph, "\n");
  }

  /** The processes that run now, by name. */
  pids(): ReadonlyMap<string, number> {
    return new Map([
      ["gateway", this.gateway?.pid ?? 0],
      ...names.map((name) => [name, this.of(name).pid] as const),
    ]);
  }

  async stop(): Promise<void> {
    await this.gateway?.stop();
    await Promise.all([...this.running.values()].map((one) => one.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private env(): Readonly<Record<string, string>> {
    return {
      ...tokenSettings,
      SUBGRAPH_KEYS: `soak=${this.key}`,
      DATA_DIR: join(this.folder, "data"),
      LOG_LEVEL: "silent",
      NODE_ENV: "production",
      WARM_UP: "on",
    };
  }

  private of(name: SubgraphName): RunningProcess {
    const found = this.running.get(name);
    if (!found) throw new Error(`no subgraph ${name} was started`);
    return found;
  }

  private async startSubgraph(name: SubgraphName): Promise<void> {
    const port = this.ports.get(name) ?? "0";
    const started = await startProcess("subgraph", [name], { env: { ...this.env(), PORT: port } });
    this.running.set(name, started);
    this.ports.set(name, new URL(started.url).port);
  }
}
