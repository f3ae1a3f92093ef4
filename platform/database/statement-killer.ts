import mysql, { type Connection, type ConnectionOptions } from "mysql2";
import { leadToSameServer, noteServer } from "./server-identity";

/** How many statements one process stops at a time; more stand in line. */
const atOnce = 2;

/**
 * Stops statements on their server, over connections of its own: those of the pool may all be held by what is to be
 * stopped. It never fails: a statement that it cannot stop runs until the limit of its session.
 */
export class StatementKiller {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly connectTimeoutMs: number) {}

  /** Stops what runs on a connection, which must stay with its statement until this is done. */
  async kill(victim: Connection): Promise<void> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      await this.stop(victim);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private stop(victim: Connection): Promise<void> {
    return new Promise((resolve) => {
      const killer = mysql.createConnection(this.optionsOf(victim));
      const timer = setTimeout(() => killer.destroy(), this.connectTimeoutMs).unref();
      const end = () => {
        clearTimeout(timer);
        killer.destroy();
        resolve();
      };
      killer.once("error", end);
      killer.once("end", end);
      noteServer(killer);
      killer.query("DO 0", (error) => {
        if (error || !leadToSameServer(victim, killer)) return end();
        killer.query(`KILL QUERY ${victim.threadId}`, end);
      });
    });
  }

  private optionsOf({ config }: Connection): ConnectionOptions {
    const { host, port, user, password, ssl } = config;
    return {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { password }),
      ...(ssl === undefined ? {} : { ssl }),
      connectTimeout: this.connectTimeoutMs,
    };
  }
}
