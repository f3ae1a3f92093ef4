import { contest, type Measurement } from "../../testing/bench/contest";
import { load, post, type Post } from "../../testing/bench/load";
import type { Subject } from "./subject";

export interface Runner {
  readonly subject: Subject;
  readonly next: () => Post;
}

interface RaceOptions {
  readonly seconds: number;
  /** How many requests each is sent before. */
  readonly warmUp: number;
}

const rounds = 5;

/** Measures two in turns over one connection each. Of one that is slow, every round has at least one request. */
export async function race(
  one: Runner,
  other: Runner,
  { seconds, warmUp }: RaceOptions,
): Promise<readonly [Measurement, Measurement]> {
  const contestants = [];
  for (const { subject, next } of [one, other]) {
    await load(next, { seconds: 120, requests: warmUp, connections: 1 });
    contestants.push({ pids: [subject.pid], next, bytes: (await post(next())).length });
  }
  const [first, second] = await contest(contestants, { seconds, rounds, connections: 1 });
  if (!first || !second) throw new Error("A contest of two has two results.");
  return [first, second];
}
