import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { endChild, spawnChild } from "../../testing/child-process";
import { freePort } from "../../testing/free-port";
import { waitUntil } from "../../testing/wait-until";

/** A Redis of a test's own, which it may stop, start and hold up. */
export class OwnRedis {
  private child: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<OwnRedis> {
    const redis = new OwnRedis(await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  async start(): Promise<void> {
    const args = ["--port", String(this.port), "--save", "", "--appendonly", "no"];
    this.child = spawnChild("redis-server", args, { output: "ignore" });
    await waitUntil("redis-server listens", () => listens(this.port));
  }

  /** Holds it up: it takes connections and answers nothing. */
  holdUp(): void {
    this.child?.kill("SIGSTOP");
  }

  goOn(): void {
    this.child?.kill("SIGCONT");
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child) await endChild(child, "SIGKILL");
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
