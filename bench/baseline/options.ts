import { parseArgs } from "node:util";

/** How the baseline is to be run. */
export interface Options {
  /** How long each side of each question is measured. */
  readonly seconds: number;
  readonly connections: number;
  /** The questions to run, `q01` and so on; all of them by default. */
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
    connections: Math.ceil(positive("connections", values.connections)),
    only: values.only?.split(",") ?? null,
    out: values.out ?? null,
    write: values.write,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above 0, not ${JSON.stringify(text)}.`);
  return value;
}
