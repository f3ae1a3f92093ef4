import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readServerAddress } from "../../platform/database/server-address";
import { positive } from "../options";

/** How the bench at scale is to be run. */
export interface Options {
  /** The generator's scale: 1 is about 1,700 units, 30,000 people and 1,000,000 awards. */
  readonly scale: number;
  /** `sqlite`, or servers as in `DATABASE_URL`. */
  readonly databases: readonly string[];
  /** A folder for generated files and filled databases, which the next run takes as they are. */
  readonly dataDir: string;
  /** Whether databases on a server are left for the next run. */
  readonly keep: boolean;
  /** How long each side of each contest is measured. */
  readonly seconds: number;
  /** Whether to write bench/results/scale.md. */
  readonly write: boolean;
}

/** Reads the command's arguments; a wrong one is an error that says what is allowed. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string", default: "1" },
      database: { type: "string", multiple: true, default: ["sqlite"] },
      "data-dir": { type: "string", default: join(tmpdir(), "emulation-graph-bench-scale") },
      keep: { type: "boolean", default: false },
      seconds: { type: "string", default: "20" },
      write: { type: "boolean", default: false },
    },
  });
  for (const database of values.database)
    if (database !== "sqlite") readServerAddress("--database", database);
  return {
    scale: positive("scale", values.scale),
    databases: values.database,
    dataDir: resolve(values["data-dir"]),
    keep: values.keep,
    seconds: positive("seconds", values.seconds),
    write: values.write,
  };
}
