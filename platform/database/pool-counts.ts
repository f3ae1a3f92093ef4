import type { EventEmitter } from "node:events";
import type mysql from "mysql2";

/** What the connections of a database are doing. */
export class PoolCounts {
  /** Times that a connection had to be waited for. */
  waits = 0;
  private readonly held = new Set<mysql.PoolConnection>();

  /** Connections that statements hold. */
  get used(): number {
    return this.held.size;
  }

  /** Counts what a pool tells of itself. */
  count(pool: Pick<mysql.Pool, "on">): void {
    pool.on("connection", (connection) => {
      // One that is destroyed is never given back.
      const { stream } = connection as unknown as { readonly stream: EventEmitter };
      stream.once("close", () => this.held.delete(connection));
    });
    pool.on("acquire", (connection) => this.held.add(connection));
    pool.on("release", (connection) => this.held.delete(connection));
    pool.on("enqueue", () => (this.waits += 1));
  }
}
