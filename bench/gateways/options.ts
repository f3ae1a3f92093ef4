import { parseArgs } from "node:util";

export interface Options {
  /** How long each contestant is measured on each operation. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly only: readonly string[] | null;
  readonly contestants: readonly string[] | null;
  readonly out: string | null;
  readonly write: boolean;
}

/** Reads the command line. @throws Error for an option or a number that is none. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "3" },
      rounds: { type: "string", default: "4" },
      connections: { type: "string", default: "4" },
      only: { type: "string" },
      contestants: { type: "string" },
      out: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  return {
    seconds: positive("seconds", values.seconds),
    rounds: Math.ceil(positive("rounds", values.rounds)),
    connections: Math.ceil(positive("connections", values.connections)),
    only: values.only?.split(",") ?? null,
    contestants: values.contestants?.split(",") ?? null,
    out: values.out ?? null,
    write: values.write,
  };
}

/** A number above 0 of the command line. */
export function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above 0, not ${JSON.stringify(text)}.`);
  return value;
}
