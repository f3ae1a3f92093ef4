import type { SimulatedServer, Work } from "./simulated-server";

/** What came of a load. */
export interface Outcome {
  answered: number;
  refused: number;
  /** How long the answers took together, and what was done for them, in milliseconds. */
  took: number;
  done: number;
}

/** When a load begins and ends, and what is asked. */
interface Load {
  readonly from: number;
  readonly until: number;
  readonly work: () => Work;
}

/** How long a client and the network take between an answer and the next request, in milliseconds. */
const wayMs = 0.2;
/** How long a client waits that was refused, in milliseconds. */
const pauseMs = 300;

/** The numbers of a generator with a seed, so that a simulation is the same each time: the ones of Park and Miller. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Lets clients ask, each again when it has its answer. */
export function keepAsking(server: SimulatedServer, clients: number, { from, until, work }: Load): Outcome {
  const outcome = nothing();
  const ask = (at: number) => {
    if (at > until) return;
    const asked = work();
    server.ask(at, asked, (status, took, now) => {
      note(outcome, status, took, asked);
      ask(now + (status === 200 ? wayMs : pauseMs));
    });
  };
  for (let client = 0; client < clients; client += 1) ask(from + client * 0.05);
  return outcome;
}

/** Sends requests at intervals, whatever becomes of them. */
export function offer(server: SimulatedServer, interval: () => number, { from, until, work }: Load): Outcome {
  const outcome = nothing();
  for (let at = from + interval(); at < until; at += interval()) {
    const asked = work();
    server.ask(at, asked, (status, took) => note(outcome, status, took, asked));
  }
  return outcome;
}

function nothing(): Outcome {
  return { answered: 0, refused: 0, took: 0, done: 0 };
}

function note(outcome: Outcome, status: number, took: number, { takes }: Work): void {
  if (status !== 200) {
    outcome.refused += 1;
    return;
  }
  outcome.answered += 1;
  outcome.took += took;
  outcome.done += takes;
}
