import { load, type Load, type Post } from "./load";
import { percentile } from "./percentile";
import { cpuMs } from "./process-usage";

/** Who is measured: the processes that do its work, the one in front first, and its requests. */
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
  /** The part of the first process in it. */
  readonly firstCpu: number | null;
}

interface Round extends Load {
  readonly cpu: number | null;
  readonly firstCpu: number | null;
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
      const usedBy = [pids, pids.slice(0, 1)].map(cpuSince);
      const done = await load(next, { seconds: seconds / rounds, connections, bytes });
      const [cpu = null, firstCpu = null] = usedBy.map((used) => used());
      measured[at]?.push({ ...done, cpu, firstCpu });
    }
  }
  return measured.map(sumUp);
}

/** Gives what tells how much processor time some processes have used since. */
function cpuSince(pids: readonly number[]): () => number | null {
  const before = cpuMs(pids);
  return () => {
    const after = cpuMs(pids);
    return before === null || after === null ? null : after - before;
  };
}

function sumUp(rounds: readonly Round[]): Measurement {
  const latencies = rounds.flatMap((round) => round.latencies).sort((one, other) => one - other);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const aRequest = (times: readonly (number | null)[]) => {
    const known = times.filter((time) => time !== null);
    if (known.length < times.length) return null;
    return known.reduce((sum, time) => sum + time, 0) / latencies.length;
  };
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    cpu: aRequest(rounds.map(({ cpu }) => cpu)),
    firstCpu: aRequest(rounds.map(({ firstCpu }) => firstCpu)),
  };
}
