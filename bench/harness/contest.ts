import { load, type Load, type Post } from "./load";
import { percentile } from "./percentile";
import { cpuMs } from "./process-usage";

/** Who is measured: the processes that do its work, and its requests. */
export interface Contestant {
  readonly pids: readonly number[];
  /** Makes a request, another one each time. */
  readonly next: () => Post;
  /** The length of the right answer. */
  readonly bytes: number;
}

export interface ContestOptions {
  /** How long each contestant is measured, in all rounds together. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
}

export interface Measurement {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of all processes a request, in milliseconds; null where the system does not tell. */
  readonly cpu: number | null;
}

interface Round extends Load {
  readonly cpu: number | null;
}

const warmUpPatience = 30;

/**
 * Sends some requests to each before anything is measured. They are counted, not timed: a compiler that works while
 * programs run needs a number of calls, and the slower side would get fewer of them in the same time.
 */
export async function warmUp(
  contestants: readonly Contestant[],
  { requests, connections }: { readonly requests: number; readonly connections: number },
): Promise<void> {
  for (const { next, bytes } of contestants) {
    await load(next, { seconds: warmUpPatience, requests, connections, bytes });
  }
}

/** Measures contestants in turns, round after round, so that what disturbs the machine disturbs them all alike. */
export async function contest(
  contestants: readonly Contestant[],
  { seconds, rounds, connections }: ContestOptions,
): Promise<readonly Measurement[]> {
  const measured = contestants.map((): Round[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { pids, next, bytes }] of contestants.entries()) {
      const before = cpuMs(pids);
      const done = await load(next, { seconds: seconds / rounds, connections, bytes });
      const after = cpuMs(pids);
      measured[at]?.push({ ...done, cpu: before === null || after === null ? null : after - before });
    }
  }
  return measured.map(sumUp);
}

function sumUp(rounds: readonly Round[]): Measurement {
  const latencies = rounds.flatMap((round) => round.latencies).sort((one, other) => one - other);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const cpu = rounds.reduce<number | null>(
    (sum, round) => (sum === null || round.cpu === null ? null : sum + round.cpu),
    0,
  );
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    cpu: cpu === null ? null : cpu / latencies.length,
  };
}
