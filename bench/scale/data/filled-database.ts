import type { DatabaseLocation } from "../../../platform/database/open-database";

/** Databases that hold the project's records and generated ones. */
export interface FilledDatabase {
  /** What the graph is started with besides the folder. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the databases, and on a server of what belongs to them. */
  readonly dataDir: string;
  readonly location: DatabaseLocation;
  /** What the answerer by hand is told: the folder, or the server's address. */
  readonly address: string;
  remove(): Promise<void>;
}
