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

/** A conflict that the server resolves by undoing one side: the same work may be done again. */
const conflicts = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"]);
const attempts = 3;

/** A database on a server: reads and writes take connections of their own, and transactions run beside each other. */
export class PooledDatabase implements Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();

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
    if (outer) return work(outer);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.writer.transaction((manager) =>
          this.current.run(manager, () => changing(manager, work)),
        );
      } catch (error) {
        if (attempt === attempts || !conflicts.has(String((error as { code?: unknown }).code))) throw error;
      }
    }
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
