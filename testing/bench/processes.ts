import { startNode, type NodeProcess } from "./start-node";

/** The processes of one bench, which end together. */
export class Processes {
  private readonly started: NodeProcess[] = [];

  constructor(private readonly env: Readonly<Record<string, string>> = {}) {}

  /** Starts a script, with the environment of all and its own over it. */
  start(argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string): NodeProcess {
    const made = startNode(argv, { ...this.env, ...env }, cwd);
    this.started.push(made);
    return made;
  }

  async stop(): Promise<void> {
    await Promise.all(this.started.map((one) => one.stop()));
  }
}
