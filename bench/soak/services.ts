import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { auditorSettings } from "../../testing/bench/auditor";
import { startNode, type NodeProcess } from "../../testing/bench/start-node";

const names = ["awards", "justice", "courts"] as const;
export type SubgraphName = (typeof names)[number];

/** The graph as services over the project's records, whose parts can be broken. */
export class SoakedServices {
  private readonly folder = mkdtempSync(join(tmpdir(), "soak-"));
  private readonly supergraph = join(this.folder, "supergraph.graphql");
  private readonly running = new Map<SubgraphName, NodeProcess>();
  private readonly ports = new Map<SubgraphName, string>();
  private readonly key = randomBytes(36).toString("base64url");
  private gateway: NodeProcess | undefined;
  url = "";

  get subgraphs(): readonly SubgraphName[] {
    return names;
  }

  async start(): Promise<void> {
    const env = this.env();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join("dist", "commands", "import.js"), "--quiet"],
      {
        env: { ...process.env, ...env },
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(stderr);
    await Promise.all(names.map((name) => this.startSubgraph(name)));
    cpSync(join("schema", "supergraph.graphql"), this.supergraph);
    const urls = names.map((name) => `${name}=http://127.0.0.1:${this.ports.get(name) ?? ""}/graphql`);
    this.gateway = startNode([join("dist", "commands", "gateway.js")], {
      ...env,
      SUPERGRAPH: this.supergraph,
      SUBGRAPH_URLS: urls.join(","),
      SUBGRAPH_TIMEOUT_MS: "2000",
      OPERATION_TIMEOUT_MS: "5000",
      PORT: "0",
    });
    this.url = await this.gateway.address();
  }

  /** Kills a subgraph, and starts it again on its port. */
  async restart(name: SubgraphName): Promise<void> {
    const { pid } = this.of(name);
    process.kill(pid, "SIGKILL");
    await this.of(name).stop();
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
      ...auditorSettings,
      SUBGRAPH_KEYS: `soak=${this.key}`,
      DATA_DIR: join(this.folder, "data"),
      LOG_LEVEL: "silent",
      NODE_ENV: "production",
    };
  }

  private of(name: SubgraphName): NodeProcess {
    const found = this.running.get(name);
    if (!found) throw new Error(`no subgraph ${name} was started`);
    return found;
  }

  private async startSubgraph(name: SubgraphName): Promise<void> {
    const port = this.ports.get(name) ?? "0";
    const started = startNode([join("dist", "commands", "subgraph.js"), name], { ...this.env(), PORT: port });
    this.running.set(name, started);
    this.ports.set(name, new URL(await started.address()).port);
  }
}
