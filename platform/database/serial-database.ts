import { AsyncLocalStorage } from "node:async_hooks";
import type { DataSource, EntityManager } from "typeorm";
import type { RequestScope } from "../server/request/request-record";
import { mostRowsOf, watchSharedStatements } from "./watch-statements";
import { RequestDatabase } from "./request-database";
import { changing, readVersion } from "./record-version.store";
import type { Database, StatementGuard } from "./database";

/**
 * A database on a connection that its writes share, as SQLite has it: concurrent transactions on it would be one
 * transaction, so writes stand in line, and reads go to a connection of their own.
 */
export class SerialDatabase implements Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private line: Promise<unknown> = Promise.resolve();
  private readingLine: Promise<unknown> = Promise.resolve();

  constructor(
    readonly name: string,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {}

  manager(): EntityManager {
    return this.current.getStore() ?? this.reader.manager;
  }

  /** Those that want one state stand in line, since reads share a connection. */
  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const turn = this.readingLine.then(() => this.reader.transaction(work));
    this.readingLine = turn.catch(() => undefined);
    return turn;
  }

  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    return outer ? work(outer) : this.inTurn((manager) => changing(manager, work));
  }

  writeBeside<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    return outer ? work(outer) : this.inTurn(work);
  }

  writeClosed<Result>(
    work: (manager: EntityManager) => Promise<Result>,
    close: (manager: EntityManager, result: Result) => Promise<void>,
  ): Promise<Result> {
    return this.inTurn(async (manager) => {
      const result = await work(manager);
      await close(manager, result);
      return result;
    });
  }

  private inTurn<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const turn = this.line.then(() =>
      this.writer.transaction((manager) => this.current.run(manager, () => work(manager))),
    );
    this.line = turn.catch(() => undefined);
    return turn;
  }

  version(): Promise<string | null> {
    return readVersion(this.reader.manager);
  }

  async check(): Promise<void> {
    await this.reader.query("/* database.check */ SELECT 1");
  }

  /** A statement runs to its end, for it holds the thread; none begins after the end of the request. */
  during(request: RequestScope): Database {
    const guard: StatementGuard = (runner) => {
      request.deadline.throwIfAborted();
      return watchSharedStatements(this.name, runner, request);
    };
    return new RequestDatabase(this, guard, mostRowsOf(request));
  }

  async close(): Promise<void> {
    await this.line;
    await this.readingLine;
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
