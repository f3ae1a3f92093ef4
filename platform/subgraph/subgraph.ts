import type { RequestAccess } from "../access/request-access";
import type { SubgraphSchema } from "./build-subgraph-schema";

/** A subgraph that is ready to answer: its schema, and a fresh context of loaders for each request. */
export interface Subgraph extends SubgraphSchema {
  /** The name under which it is composed: `awards`. */
  readonly name: string;
  createContext(access: RequestAccess): object;
  /** Stays the same as long as all answers do; null where that cannot be told. */
  version(): Promise<string | null>;
  close(): Promise<void>;
}
