import { parseArgs } from "node:util";
import type { ContestOptions } from "../../testing/bench/contest";
import { contestOptions, names, readContestOptions } from "../options";

/** Of what each contestant does on each operation. */
export interface Options extends ContestOptions {
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
      ...contestOptions,
      only: { type: "string" },
      contestants: { type: "string" },
      out: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  return {
    ...readContestOptions(values),
    only: names(values.only),
    contestants: names(values.contestants),
    out: values.out ?? null,
    write: values.write,
  };
}
