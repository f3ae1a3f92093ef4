import { setTimeout as pause } from "node:timers/promises";
import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestScope } from "../server/request/request-record";
import type { DataSource, EntityManager } from "typeorm";
import type { Database, StatementGuard } from "./database";
import { endWith } from "./end-with";
import type { PoolCounts } from "./pool-counts";
import { mostRowsOf, watchStatements } from "./watch-statements";
import { RequestDatabase } from "./request-database";
import type { StatementKiller } from "./statement-killer";
import { changing, readVersion } from "./record-version.store";
import { Turnstile } from "./turnstile";

/** A conflict that the server resolves by undoing one side: the same work may be done again. */
const conflicts = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"]);
const attempts = { short: 3, closed: 20 };
/** The longest that work waits before it is done again, in milliseconds, for each time that it was done. */
const backOff = 15;

/** A database on a server: reads and writes take connections of their own, and transactions run beside each other. */
export class PooledDatabase implements Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private readonly closing = new Turnstile();

  constructor(
    readonly name: string,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    /** Whether reads go to replicas too. */
    private readonly hasReplicas: boolean,
    private readonly killer: StatementKiller,
    /** Of the connections that read. */
    readonly connections: PoolCounts,
  ) {}

  manager(): EntityManager {
    return this.current.getStore() ?? this.reader.manager;
  }

  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.reader.transaction("REPEATABLE READ", work);
  }

  async write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    return outer ? work(outer) : this.inTransaction((manager) => changing(manager, work));
  }

  async writeBeside<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    return outer ? work(outer) : this.inTransaction(work);
  }

  /**
   * Each statement sees what was committed before it, so that what is read under a lock, and the last entry of the audit, is
   * not that of the transaction's beginning.
   */
  writeClosed<Result>(
    work: (manager: EntityManager) => Promise<Result>,
    close: (manager: EntityManager, result: Result) => Promise<void>,
  ): Promise<Result> {
    return againOnConflict(attempts.closed, async () => {
      let leave = (): void => undefined;
      try {
        return await this.writer.transaction("READ COMMITTED", (manager) =>
          this.current.run(manager, async () => {
            const result = await work(manager);
            leave = await this.closing.enter();
            await close(manager, result);
            return result;
          }),
        );
      } finally {
        leave();
      }
    });
  }

  private inTransaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return againOnConflict(attempts.short, () =>
      this.writer.transaction((manager) => this.current.run(manager, () => work(manager))),
    );
  }

  async version(): Promise<string | null> {
    return this.hasReplicas ? null : readVersion(this.reader.manager);
  }

  async check(): Promise<void> {
    await this.reader.query("/* database.check */ SELECT 1");
  }

  during(request: RequestScope): Database {
    const guard: StatementGuard = (runner) =>
      watchStatements(this.name, endWith(request.deadline, runner, this.killer), request);
    return new RequestDatabase(this, guard, mostRowsOf(request));
  }

  async close(): Promise<void> {
    await this.reader.destroy();
    await this.writer.destroy();
  }
}

async function againOnConflict<Result>(most: number, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === most || !conflicts.has(String((error as { code?: unknown }).code))) throw error;
      await pause(Math.random() * backOff * attempt);
    }
  }
}
