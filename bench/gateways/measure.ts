import { contest, warmUp, type ContestOptions, type Measurement } from "../../testing/bench/contest";
import type { Post } from "../../testing/bench/load";
import { sameAnswers } from "../../testing/bench/same-answers";

/** One who is measured on an operation. */
export interface Entrant<Name extends string = string> {
  readonly name: Name;
  readonly pids: readonly number[];
  readonly next: () => Post;
}

export interface MeasuredEntrant<Name extends string = string> extends Measurement {
  readonly name: Name;
}

export interface MeasuredOperation<Name extends string = string> {
  readonly name: string;
  readonly title: string;
  /** The length of the first one's answer. */
  readonly bytes: number;
  readonly entrants: readonly MeasuredEntrant<Name>[];
}

interface Measured {
  readonly name: string;
  readonly title: string;
  readonly warmUp: number;
}

/** Compares the answers of all, warms all up, and measures them in turns. */
export async function measure<Name extends string>(
  { name, title, warmUp: requests }: Measured,
  entrants: readonly Entrant<Name>[],
  settings: ContestOptions,
): Promise<MeasuredOperation<Name>> {
  const bytes = await sameAnswers(name, entrants);
  const sides = entrants.map((entrant, at) => ({ ...entrant, bytes: bytes[at] ?? 0 }));
  await warmUp(sides, { requests, connections: settings.connections });
  const measured = await contest(sides, settings);
  return {
    name,
    title,
    bytes: bytes[0] ?? 0,
    entrants: measured.map((one, at) => ({ ...one, name: (entrants[at] as Entrant<Name>).name })),
  };
}
