import type { ContestOptions } from "../testing/bench/contest";

/** The options of a contest on the command line, for `parseArgs`. */
export const contestOptions = {
  seconds: { type: "string", default: "3" },
  rounds: { type: "string", default: "4" },
  connections: { type: "string", default: "4" },
} as const;

/** What they say. @throws Error for a number that is none. */
export function readContestOptions({
  seconds,
  rounds,
  connections,
}: Readonly<Record<keyof typeof contestOptions, string>>): ContestOptions {
  return {
    seconds: positive("seconds", seconds),
    rounds: whole("rounds", rounds),
    connections: whole("connections", connections),
  };
}

/** A number above 0 of the command line. */
export function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above 0, not ${JSON.stringify(text)}.`);
  return value;
}

/** The same as a whole number, rounded up. */
export function whole(name: string, text: string): number {
  return Math.ceil(positive(name, text));
}

/** A list of names, parted by commas; null when none is given. */
export function names(text: string | undefined): readonly string[] | null {
  return text?.split(",") ?? null;
}
