import type { EntityManager, QueryRunner } from "typeorm";
import type { RequestScope } from "../server/request/request-record";
import type { PoolCounts } from "./pool-counts";

/** One subgraph's database: many readers, one writer at a time. */
export interface Database {
  readonly name: string;
  /** What reads go through: the reader's manager, or inside a write the manager of that write. */
  manager(): EntityManager;
  /** Runs some reading work on one state of the database, whatever is written meanwhile. */
  read<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Runs some work in one transaction, after the writes that were asked for before; a failure undoes all of it. */
  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** The same for what is no record and changes none: the version stays. */
  writeBeside<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /**
   * Runs some work in one transaction, like `write`, and what closes it last: no other work that this process closes so
   * closes between that and the commit. What changes then changes the version of the records by the entry that the closing
   * adds to the audit, and not by a row that all writes would share. On a conflict all of it runs again.
   */
  writeClosed<Result>(
    work: (manager: EntityManager) => Promise<Result>,
    close: (manager: EntityManager, result: Result) => Promise<void>,
  ): Promise<Result>;
  /**
   * What stays the same as long as the committed records do, and changes with them, whichever process writes. Null
   * where reads go to several servers, one of which may lag: what was read cannot be told by any version then.
   */
  version(): Promise<string | null>;
  /** Asks for nothing but an answer. @throws when there is none. */
  check(): Promise<void>;
  /** The same database for one request: its reads end when the request does. Without it they run on. */
  during?(request: RequestScope): Database;
  /** How many rows one statement may give; without it as many as there are. */
  readonly mostRows?: number;
  /** Those that read, where there are several. */
  readonly connections?: PoolCounts;
  /** Lets what goes through a runner end with the request that the database is for. */
  readonly guard?: StatementGuard;
  close(): Promise<void>;
}

/** Gives what statements go through in the place of a runner of their own. */
export type StatementGuard = (runner: QueryRunner) => QueryRunner;
