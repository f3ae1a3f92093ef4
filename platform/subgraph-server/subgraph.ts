import type { RequestAccess } from "../access/request-access";
import type { EventBatch } from "../outbox/event-batch";
import type { RequestScope } from "../server/request/request-record";
import type { SubgraphSchema } from "./build-subgraph-schema";

/** A subgraph that is ready to answer: its schema, and a fresh context of loaders for each request. */
export interface Subgraph extends SubgraphSchema {
  /** The name under which it is composed: `awards`. */
  readonly name: string;
  /** What it reads is for one who asks; it ends with the request and is noted there, where one is given. */
  createContext(access: RequestAccess, request?: RequestScope): object;
  /** Asks its database for nothing but an answer; without this method it has none. @throws when there is none. */
  check?(): Promise<void>;
  /** Stays the same as long as all answers do; null where that cannot be told. */
  version(): Promise<string | null>;
  /**
   * Keeps what another subgraph tells of its records; gives the number of the last event that it has then. Without this method it
   * keeps nothing. @throws RefusedEvents for what it does not keep
   */
  applyEvents?(batch: EventBatch): Promise<number>;
  close(): Promise<void>;
}
