import { parseArgs } from "node:util";
import { names, positive, whole } from "../options";

/** How the baseline is to be run. */
export interface Options {
  /** How long each side of each question is measured. */
  readonly seconds: number;
  readonly connections: number;
  /** The questions to run, `q03` and so on; all that are answered by hand by default. */
  readonly only: readonly string[] | null;
  /** A file to write the numbers to, as JSON. */
  readonly out: string | null;
  /** Whether to write bench/results/baseline.md. */
  readonly write: boolean;
}

/** Reads the command's arguments; a wrong one is an error that says what is allowed. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "3" },
      connections: { type: "string", default: "4" },
      only: { type: "string" },
      out: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  return {
    seconds: positive("seconds", values.seconds),
    connections: whole("connections", values.connections),
    only: names(values.only),
    out: values.out ?? null,
    write: values.write,
  };
}
