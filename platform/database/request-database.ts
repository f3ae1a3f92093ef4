import type { EntityManager } from "typeorm";
import type { Database, StatementGuard } from "./database";

/** A database as one request sees it. */
export class RequestDatabase implements Database {
  constructor(
    private readonly whole: Database,
    readonly guard: StatementGuard,
    readonly mostRows: number,
  ) {}

  get name(): string {
    return this.whole.name;
  }

  manager(): EntityManager {
    return this.whole.manager();
  }

  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.whole.read(work);
  }

  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.whole.write(work);
  }

  writeClosed<Result>(
    work: (manager: EntityManager) => Promise<Result>,
    close: (manager: EntityManager, result: Result) => Promise<void>,
  ): Promise<Result> {
    return this.whole.writeClosed(work, close);
  }

  writeBeside<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.whole.writeBeside(work);
  }

  version(): Promise<string | null> {
    return this.whole.version();
  }

  check(): Promise<void> {
    return this.whole.check();
  }

  close(): Promise<void> {
    return this.whole.close();
  }
}
